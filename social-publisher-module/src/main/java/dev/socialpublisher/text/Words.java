package dev.socialpublisher.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text. An elided article (l’eau) is a word of its own; a compound with hyphens is one word. */
public final class Words {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:[-‑][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*)*+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    public static List<Span> spans(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    /** Lower case, in order. */
    public static List<String> of(String text, Locale locale) {
        return spans(text).stream()
                .map(span -> span.of(text).toLowerCase(locale))
                .toList();
    }

    /** Lower case and without accents, for comparing only. */
    public static String fold(String word, Locale locale) {
        String lower = word.toLowerCase(locale).replace('\'', '’');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /** As in an address: lower case, without accents, a hyphen between words. Empty for a text without words. */
    public static String slug(String text) {
        return spans(text).stream()
                .map(span -> fold(span.of(text), Locale.ROOT).replace('‑', '-'))
                .collect(Collectors.joining("-"));
    }

    /** What a text is about: its words folded, without grammatical ones and without plural endings. */
    public static Set<String> keys(String text, Locale locale) {
        WordLists lists = WordLists.of(locale);
        Set<String> keys = new LinkedHashSet<>();
        for (String word : of(text, locale)) {
            if (!lists.has("stop", word)) {
                keys.add(stem(fold(word, locale)));
            }
        }
        return keys;
    }

    private static String stem(String word) {
        boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x")) && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
