package dev.socialpublisher.tone.literal;

/**
 * Takes case away sign by sign, as {@link java.util.regex.Pattern#UNICODE_CASE} compares signs: the length stays, so
 * places found in the result are places of the text. {@link String#toLowerCase} has another length for İ.
 */
public final class CaseFold {
    private CaseFold() {}

    /** Same length as {@code text}; an unpaired surrogate stays as it is. */
    public static String of(String text) {
        int same = 0;
        while (same < text.length()
                && !Character.isSurrogate(text.charAt(same))
                && of((int) text.charAt(same)) == text.charAt(same)) {
            same++;
        }
        return same == text.length() ? text : folded(text);
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && text.codePointAt(i) != c) {
                folded.appendCodePoint(of(text.codePointAt(i)));
                i++;
            } else {
                folded.append((char) of((int) c));
            }
        }
        return folded.toString();
    }

    private static int of(int codePoint) {
        return Character.toLowerCase(Character.toUpperCase(codePoint));
    }
}
