package dev.socialpublisher.tone.ground;

import dev.socialpublisher.text.Sentences;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.text.WordLists;
import dev.socialpublisher.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds capitalised words that are names. A capital that a sentence, a quotation or a title in capitals demands says
 * nothing, unless another name follows at once.
 */
final class NameReader {
    private static final Pattern PARTICLE = Pattern.compile(
            "(?U)[ \\u00A0\\u202F](?:(?:de|du|des|la|le|van|von|der|of|the)[ \\u00A0]){1,2}(?:[dl]['’])?"
                    + "|[ \\u00A0\\u202F][dl]['’]|[ \\u00A0\\u202F-]");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+(?:e|er)?");
    private static final String GOES_ON = ",;'’)»”&%€$£/-–";
    private static final int ACRONYM = 5;

    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
            "madame",
            "monsieur",
            "mademoiselle");

    private final String text;
    private final Locale locale;
    private final List<Name> names = new ArrayList<>();

    /**
     * Capitalised words in a row.
     *
     * @param words spans of those that are surely names
     * @param opening the word before them, if its capital may be the sentence's
     */
    record Name(List<Span> words, List<Span> opening) {
        Span span() {
            Span first = words.get(0);
            return new Span(first.start(), words.get(words.size() - 1).end());
        }
    }

    private NameReader(String text, Locale locale) {
        this.text = text;
        this.locale = locale;
    }

    /** In order; none in languages whose capitals are unknown here. */
    static List<Name> read(String text, Locale locale) {
        boolean knows =
                locale.getLanguage().equals("fr") || locale.getLanguage().equals("en");
        return knows ? new NameReader(text, locale).run() : List.of();
    }

    private List<Name> run() {
        List<Span> all = Words.spans(text);
        int next = 0;
        for (Span sentence : Sentences.split(text, locale)) {
            List<Span> words = new ArrayList<>();
            while (next < all.size() && all.get(next).start() < sentence.end()) {
                words.add(all.get(next++));
            }
            if (!isTitle(words)) {
                read(words);
            }
        }
        return List.copyOf(names);
    }

    private void read(List<Span> words) {
        List<Span> row = new ArrayList<>();
        List<Span> opening = List.of();
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i);
            boolean follows = i > 0 && follows(words.get(i - 1), word, row);
            boolean isName = isCapital(word) && !isCommon(word.of(text));
            if (!isName || !follows) {
                flush(row, opening);
                opening = List.of();
            }
            if (isName && opensSentence(word)) {
                flush(row, opening);
                opening = List.of(word);
            } else if (isName) {
                row.add(word);
            }
        }
        flush(row, opening);
    }

    private void flush(List<Span> row, List<Span> opening) {
        if (!row.isEmpty()) {
            names.add(new Name(List.copyOf(row), opening));
            row.clear();
        }
    }

    private boolean follows(Span before, Span word, List<Span> row) {
        Span last = row.isEmpty() ? before : row.get(row.size() - 1);
        return word.start() - last.end() <= 14
                && PARTICLE.matcher(text.substring(last.end(), word.start())).matches();
    }

    private boolean isCapital(Span word) {
        String written = word.of(text);
        boolean upper = Character.isUpperCase(written.codePointAt(0));
        boolean shouted = written.length() > ACRONYM && isShouted(written);
        return upper
                && !shouted
                && written.length() > 1
                && !isKept(word)
                && !ROMAN.matcher(written).matches();
    }

    private static boolean isShouted(String written) {
        return written.equals(written.toUpperCase(Locale.ROOT));
    }

    /** Handles and hashtags. */
    private boolean isKept(Span word) {
        return word.start() > 0 && "@#".indexOf(text.charAt(word.start() - 1)) >= 0;
    }

    private boolean isCommon(String written) {
        String word = written.toLowerCase(locale);
        WordLists lists = WordLists.of(locale);
        return CALENDAR.contains(word)
                || lists.has("stop", word)
                || lists.has("starter", word)
                || lists.has("connector", word)
                || lists.has("abbreviation", word);
    }

    /** Whether a capital is due anyway: nothing but a word or a comma before it says that the sentence goes on. */
    private boolean opensSentence(Span word) {
        int i = word.start();
        while (i > 0
                && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\u00A0' || text.charAt(i - 1) == '\u202F')) {
            i--;
        }
        return i == 0 || !(Character.isLetterOrDigit(text.charAt(i - 1)) || GOES_ON.indexOf(text.charAt(i - 1)) >= 0);
    }

    /** Whether most words are capitalised, as English headlines are; in French, whether nothing is small. */
    private boolean isTitle(List<Span> words) {
        List<Span> longer = words.stream().filter(word -> word.length() >= 4).toList();
        long capital = longer.stream()
                .filter(word -> Character.isUpperCase(word.of(text).codePointAt(0)))
                .count();
        return locale.getLanguage().equals("en")
                ? longer.size() >= 4 && capital * 3 >= longer.size() * 2L
                : longer.stream().allMatch(word -> isShouted(word.of(text)));
    }
}
