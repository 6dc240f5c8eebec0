package dev.socialpublisher.variant.digest.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence as it is weighed.
 *
 * @param opening its first sign behind quotation marks, dashes and brackets that open it
 * @param plain from there on, in lower case, with typographic apostrophes and plain spaces
 * @param words of {@code plain}, in order: letters, joined by apostrophes and hyphens
 */
public record Sentence(String text, int opening, String plain, List<String> words) {
    private static final String OPENERS = " \t\n\u000B\f\r\u00A0\u202F«“\"(—–-";

    public Sentence {
        words = List.copyOf(words);
    }

    public static Sentence of(String text, Locale locale) {
        int start = 0;
        while (start < text.length() && OPENERS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        String plain = text.substring(start)
                .toLowerCase(locale)
                .replace('\'', '’')
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
        return new Sentence(text, start < text.length() ? text.codePointAt(start) : ' ', plain, words(plain));
    }

    /** An apostrophe that ends a word belongs to it, a hyphen does not. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = behindLetters(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
            } else {
                int start = at;
                at = behindWord(text, end);
                words.add(text.substring(start, at));
            }
        }
        return words;
    }

    /** {@code end} of its first letters. */
    private static int behindWord(String text, int end) {
        int at = end;
        while (at < text.length() && (isApostrophe(text.charAt(at)) || text.charAt(at) == '-')) {
            int next = behindLetters(text, at + 1);
            if (next == at + 1) {
                return isApostrophe(text.charAt(at)) ? next : at;
            }
            at = next;
        }
        return at;
    }

    private static int behindLetters(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isLetter(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isApostrophe(char c) {
        return c == '’' || c == '\'';
    }
}
