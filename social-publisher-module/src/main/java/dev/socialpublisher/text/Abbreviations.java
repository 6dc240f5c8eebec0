package dev.socialpublisher.text;

import java.util.Locale;

/** Tells a full stop that ends a sentence from one that ends an abbreviation, an initial or a numbering. */
final class Abbreviations {
    private static final int LONGEST = 12;

    private final String text;
    private final Locale locale;
    private final WordLists words;

    Abbreviations(String text, Locale locale) {
        this.text = text;
        this.locale = locale;
        this.words = WordLists.of(locale);
    }

    /** Whether the stop at {@code stop}, whose sentence would end at {@code end}, belongs to what stands before it. */
    boolean holdBack(int stop, int end, int start) {
        if (text.charAt(stop) != '.' || end != stop + 1) {
            return false;
        }
        String word = wordBefore(stop, start);
        if (word.isEmpty()) {
            return false;
        }
        String lower = word.toLowerCase(locale);
        int next = Blank.skip(text, end);
        if (next >= text.length()) {
            return false;
        }
        if (isNumbering(word, stop, start) || words.has("abbreviation", lower)) {
            return true;
        }
        if (words.has("abbreviation-number", lower) && Character.isDigit(text.charAt(next))) {
            return true;
        }
        return mayEnd(word, lower) && !opensSentence(next);
    }

    private boolean mayEnd(String word, String lower) {
        boolean initial = word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
        boolean dotted = word.indexOf('.') > 0 && word.length() <= 6;
        return initial || dotted || (words.has("abbreviation-end", lower) && !lower.equals("etc"));
    }

    private boolean isNumbering(String word, int stop, int start) {
        return word.length() <= 3
                && stop - word.length() == start
                && word.chars().allMatch(Character::isDigit);
    }

    private boolean opensSentence(int next) {
        int end = next;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '’')) {
            end++;
            if (text.charAt(end - 1) == '’') {
                break;
            }
        }
        return words.has("starter", text.substring(next, end).toLowerCase(locale));
    }

    /** Letters, digits, inner stops and hyphens directly before the stop; « p. ex. » counts as one. */
    private String wordBefore(int stop, int start) {
        int i = stop;
        while (i > start && stop - i < LONGEST && isPart(text.charAt(i - 1))) {
            i--;
        }
        String word = text.substring(i, stop);
        return word.equalsIgnoreCase("ex") && i >= 3 && text.startsWith("p.", Blank.trimEnd(text, i) - 2)
                ? "p. ex"
                : word;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '§';
    }
}
