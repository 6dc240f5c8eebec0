package dev.socialpublisher.variant.digest;

import dev.socialpublisher.article.Passage;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like the name of a person: two to four capitalised words, particles between them allowed. */
final class Names {
    private static final String BLANK = "[ \\u00A0\\u202F]";
    private static final String TOKEN = "\\p{Lu}(?:\\p{L}|\\p{M}){0,30}(?:[-’'](?:\\p{L}|\\p{M}){1,30}){0,3}";
    private static final String PARTICLE = "(?:de la|de|du|des|da|di|van|von|der|den|el|al|ben|bin|le|la)";
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}-])" + TOKEN + "\\.?" + "(?:(?:" + BLANK
            + PARTICLE + "){0,2}" + BLANK + "(?:d’)?" + TOKEN + "\\.?){1,3}");
    private static final Pattern ELISION = Pattern.compile("^[DLQ](?:u)?[’']");
    private static final int LONGEST_FUNCTION = 90;

    private Names() {}

    static List<Span> find(String text, Locale locale) {
        List<Span> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            person(new Span(matcher.start(), matcher.end()), text, locale).ifPresent(names::add);
        }
        return names;
    }

    /** The match without leading words that never start a person's name, where two words remain. */
    private static Optional<Span> person(Span match, String text, Locale locale) {
        int start = match.start();
        int end = text.charAt(match.end() - 1) == '.' ? match.end() - 1 : match.end();
        Matcher elision = ELISION.matcher(text.substring(start, end));
        if (elision.find()) {
            start += elision.end();
        }
        while (start < end && neverFirst(firstWord(text.substring(start, end)), locale)) {
            int blank = firstBlank(text, start, end);
            start = blank < 0 ? end : blank + 1;
        }
        boolean named =
                start < end && firstBlank(text, start, end) > 0 && Character.isUpperCase(text.codePointAt(start));
        return named && !isShouted(text.substring(start, end)) ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static boolean neverFirst(String word, Locale locale) {
        String lower = word.toLowerCase(locale);
        WordLists lists = WordLists.of(locale);
        return lists.has("not-person", lower) || lists.has("abbreviation", lower) || lists.has("starter", lower);
    }

    private static String firstWord(String name) {
        return name.split("[^\\p{L}\\p{M}]", 2)[0];
    }

    private static int firstBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isSpaceChar(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isShouted(String name) {
        return name.length() > 6 && name.chars().noneMatch(Character::isLowerCase);
    }

    /** Reads « Name, function » as a citation line gives it; ages and leading dashes are dropped. */
    static Speaker speaker(String line, Passage source) {
        String plain = line.strip().replaceFirst("^[—–-]\\s*", "").replaceFirst("\\s*[:.]$", "");
        int comma = plain.indexOf(',');
        if (comma < 0) {
            return new Speaker(plain, Optional.empty(), source);
        }
        String function = plain.substring(comma + 1).strip().replaceFirst("^\\d{1,3}[ \\u00A0]ans,?\\s*", "");
        return new Speaker(
                plain.substring(0, comma).strip(),
                Optional.of(function).filter(it -> !it.isEmpty() && it.length() <= LONGEST_FUNCTION),
                source);
    }
}
