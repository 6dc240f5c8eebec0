package dev.socialpublisher.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** User-perceived characters. {@code BreakIterator} is wrong for emoji on Java 17; the regular expression is right. */
public final class Graphemes {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private Graphemes() {}

    public static int count(String text) {
        return Math.toIntExact(CLUSTER.matcher(text).results().count());
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
