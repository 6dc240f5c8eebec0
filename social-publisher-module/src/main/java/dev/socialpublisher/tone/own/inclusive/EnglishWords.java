package dev.socialpublisher.tone.own.inclusive;

import dev.socialpublisher.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English job titles of one gender, and pronouns of one gender, or of both, where nobody in particular is meant. */
final class EnglishWords {
    private static final WordFile FILE = WordFile.load("words-en.txt");
    private static final Map<String, List<String>> TITLES = withPlurals(FILE.pairs());
    private static final Pattern TITLE = compiled(
            "(?<![\\p{L}\\p{N}_#@-])(?:" + String.join("|", longestFirst()) + ")(?![\\p{L}\\p{N}_-]|'s? \\p{Lu})");
    private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}'-]* $");
    private static final Pattern NAME_BEHIND = Pattern.compile("^ \\p{Lu}");

    private static final String EITHER = "(?:\\s?/\\s?| or )";
    private static final Pattern BOTH = compiled("(?<![\\p{L}\\p{N}_#@/])(?:(?:himself|herself)" + EITHER
            + "(?:himself|herself)|(?:he|she)" + EITHER + "(?:he|she)|s/he|\\(s\\)he|(?:his|hers?)" + EITHER
            + "(?:his|hers?)|him" + EITHER + "her|her" + EITHER + "him)(?![\\p{L}\\p{N}_/])");
    private static final Pattern VERB = compiled("^ (is|was|has|does)(?![\\p{L}'])");
    private static final Map<String, String> PLURAL_VERBS =
            Map.of("is", "are", "was", "were", "has", "have", "does", "do");
    private static final Pattern ANYBODY = compiled("(?<![\\p{L}_#@'-])(?:" + String.join("|", FILE.list("anybody"))
            + ")(?![\\p{L}_-])([^.!?;:\\n]{1,80}?)(?<![\\p{L}_-])(he|his|him|himself)(?![\\p{L}_/'-])");
    private static final Pattern SOMEBODY = Pattern.compile(
            "\\b\\p{Lu}\\p{L}|(?i:\\b(?:" + String.join("|", FILE.list("men")) + "|men|he|his|him|she|her)s?\\b)");

    private EnglishWords() {}

    static List<Wish> titles(String folded) {
        List<Wish> found = new ArrayList<>();
        Matcher matcher = TITLE.matcher(folded);
        while (matcher.find()) {
            if (!isName(folded, matcher)) {
                List<String> words = TITLES.getOrDefault(lower(matcher.group()), List.of());
                found.add(Wish.certain(new Span(matcher.start(), matcher.end()), String.join("|", words)));
            }
        }
        return found;
    }

    static List<Wish> pronouns(String folded) {
        List<Wish> found = new ArrayList<>();
        Matcher both = BOTH.matcher(folded);
        while (both.find()) {
            found.add(both(folded, both));
        }
        Matcher anybody = ANYBODY.matcher(folded);
        while (anybody.find()) {
            if (!SOMEBODY.matcher(anybody.group(1)).find()) {
                found.add(generic(folded, anybody));
            }
        }
        return found;
    }

    /** A subject changes its verb, of which only a few are known: the others are left to a person. */
    private static Wish both(String folded, Matcher match) {
        String words = lower(match.group());
        Span span = new Span(match.start(), match.end());
        if (words.contains("self")) {
            return Wish.certain(span, "themselves");
        }
        if (words.startsWith("his") || words.endsWith("his")) {
            return Wish.certain(span, words.contains("hers") ? "theirs" : "their");
        }
        if (words.contains("him")) {
            return Wish.certain(span, "them");
        }
        return subject(folded, span);
    }

    private static Wish generic(String folded, Matcher match) {
        Span span = new Span(match.start(2), match.end(2));
        return switch (lower(match.group(2))) {
            case "his" -> Wish.offered(span, "their");
            case "him" -> Wish.offered(span, "them");
            case "himself" -> Wish.offered(span, "themselves");
            default -> subject(folded, span);
        };
    }

    private static Wish subject(String folded, Span pronoun) {
        Matcher verb = VERB.matcher(folded.substring(pronoun.end()));
        return verb.find()
                ? Wish.offered(
                        new Span(pronoun.start(), pronoun.end() + verb.end()),
                        "they "
                                + Optional.ofNullable(PLURAL_VERBS.get(lower(verb.group(1))))
                                        .orElseThrow())
                : Wish.advised(pronoun, "they");
    }

    /** With a capital beside another word that has one: Fireman Sam, the Chairman Mao jacket. */
    private static boolean isName(String folded, Matcher match) {
        return Character.isUpperCase(match.group().charAt(0))
                && (NAME_BEHIND.matcher(folded.substring(match.end())).find()
                        || NAME_BEFORE
                                .matcher(folded.substring(0, match.start()))
                                .find());
    }

    private static Map<String, List<String>> withPlurals(Map<String, List<String>> singulars) {
        Map<String, List<String>> all = new HashMap<>(singulars);
        singulars.forEach((word, neutral) ->
                all.put(plural(word), neutral.stream().map(EnglishWords::plural).toList()));
        return all;
    }

    private static String plural(String word) {
        int of = word.indexOf(" of ");
        if (of > 0) {
            return plural(word.substring(0, of)) + word.substring(of);
        }
        if (word.endsWith("person")) {
            return word.substring(0, word.length() - 6) + "people";
        }
        if (word.endsWith("man")) {
            return word.substring(0, word.length() - 2) + "en";
        }
        if (word.endsWith("y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.endsWith("s") ? word + "es" : word + "s";
    }

    private static List<String> longestFirst() {
        return TITLES.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
