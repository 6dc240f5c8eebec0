package dev.socialpublisher.text;

/** White space as typesetters see it: the no-break spaces belong to it, which {@code Character.isWhitespace} denies. */
public final class Blank {
    /** Before the colon and inside guillemets. */
    public static final char NO_BREAK = '\u00A0';
    /** Before ; ! ? and between thousands. */
    public static final char NARROW_NO_BREAK = '\u202F';

    private Blank() {}

    public static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    public static boolean isNoBreak(int codePoint) {
        return codePoint == NO_BREAK || codePoint == NARROW_NO_BREAK || codePoint == '\u2007';
    }

    /** The first index at or after {@code from} that holds no white space. */
    public static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The same for no-break spaces only. */
    static int skipNoBreak(String text, int from) {
        int i = from;
        while (i < text.length() && isNoBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of the text before {@code end} without trailing white space. */
    public static int trimEnd(String text, int end) {
        int i = end;
        while (i > 0 && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Without white space at either end, no-break spaces included. */
    public static String trim(String text) {
        int end = trimEnd(text, text.length());
        return text.substring(Math.min(skip(text, 0), end), end);
    }

    /** Runs of white space become one space, or one no-break space where one was among them; line breaks too. */
    public static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int next = skip(text, i);
            collapsed.append(next > i ? space(text, i, next) : String.valueOf(text.charAt(i)));
            i = Math.max(next, i + 1);
        }
        return collapsed.toString();
    }

    private static String space(String text, int start, int end) {
        return text.substring(start, end)
                .chars()
                .filter(Blank::isNoBreak)
                .mapToObj(c -> String.valueOf((char) c))
                .findFirst()
                .orElse(" ");
    }
}
