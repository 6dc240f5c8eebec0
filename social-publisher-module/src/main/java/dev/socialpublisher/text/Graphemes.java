package dev.socialpublisher.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** User-perceived characters. {@code BreakIterator} is wrong for emoji on Java 17; the regular expression is right. */
public final class Graphemes {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    /** Combining marks begin here; what comes before joins nothing but CR and LF. */
    private static final char FIRST_MARK = '\u0300';

    private Graphemes() {}

    public static int count(String text) {
        if (isPlain(text)) {
            return text.length();
        }
        int count = 0;
        Matcher clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            count++;
        }
        return count;
    }

    /** Whether every code unit is a character: letters of western languages and their marks, which nearly all texts are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean punctuation = (c >= '\u2010' && c <= '\u2027') || c == '\u202F' || c == '€';
            if ((c >= FIRST_MARK && !punctuation) || c == '\r') {
                return false;
            }
        }
        return true;
    }

    /** The nearest boundary at or before an index: there a text may be parted without harm; both ends are boundaries. */
    public static int floor(String text, int index) {
        Matcher clusters = CLUSTER.matcher(text);
        int boundary = 0;
        while (boundary < index && clusters.find() && clusters.end() <= index) {
            boundary = clusters.end();
        }
        return boundary;
    }

    /** The first {@code most} characters, or the whole text where it has fewer. */
    public static String first(String text, int most) {
        Matcher clusters = CLUSTER.matcher(text);
        int end = 0;
        for (int i = 0; i < most && clusters.find(); i++) {
            end = clusters.end();
        }
        return text.substring(0, end);
    }

    /** Whether no half of a surrogate pair stands alone in it. */
    public static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
