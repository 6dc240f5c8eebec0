package dev.socialpublisher.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text. An elided article (l’eau) is a word of its own; a compound with hyphens is one word. */
public final class Words {
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;
    private static final char NO_BREAK_HYPHEN = '‑';
    private static final char LAST_ASCII = '\u007F';

    private Words() {}

    public static List<Span> spans(String text) {
        List<Span> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (begins(text, at)) {
                int end = end(text, at);
                words.add(new Span(at, end));
                at = end;
            } else {
                at = next(text, at);
            }
        }
        return List.copyOf(words);
    }

    private static int end(String text, int start) {
        int end = next(text, start);
        while (end < text.length()) {
            boolean joins = isHyphen(text.charAt(end)) && end + 1 < text.length() && begins(text, end + 1);
            if (!joins && !begins(text, end) && !isOneOf(MARKS, text.codePointAt(end))) {
                return end;
            }
            end = next(text, end);
        }
        return end;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == NO_BREAK_HYPHEN;
    }

    private static boolean begins(String text, int at) {
        int sign = text.codePointAt(at);
        return Character.isLetter(sign) || isOneOf(NUMBERS, sign);
    }

    private static boolean isOneOf(int types, int sign) {
        return (types >> Character.getType(sign) & 1) != 0;
    }

    private static int next(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
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
        return isAscii(lower) ? lower : withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFD));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at = next(text, at)) {
            int sign = text.codePointAt(at);
            if (!isOneOf(MARKS, sign)) {
                bare.appendCodePoint(sign);
            }
        }
        return bare.toString();
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
