package dev.socialpublisher.tone.text;

import dev.socialpublisher.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into words: letters, marks and digits, also joined by a hyphen; an apostrophe parts them. */
final class Words {
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private Words() {}

    /** In order; {@code text} folded, so that hyphens are plain. */
    static List<Span> of(String text) {
        List<Span> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                words.add(new Span(at, end));
            }
            at = end > at ? end : next(text, at);
        }
        return List.copyOf(words);
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length()) {
            if (isSign(text, end)) {
                end = next(text, end);
            } else if (end > start && text.charAt(end) == '-' && end + 1 < text.length() && isSign(text, end + 1)) {
                end++;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean isSign(String text, int at) {
        int sign = text.codePointAt(at);
        return Character.isLetter(sign) || ((MARKS | NUMBERS) >> Character.getType(sign) & 1) != 0;
    }

    private static int next(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }
}
