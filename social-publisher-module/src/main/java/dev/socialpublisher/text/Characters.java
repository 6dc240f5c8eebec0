package dev.socialpublisher.text;

import java.util.OptionalInt;

/** Which UTF-16 code units a text of ours may hold. Pure. */
public final class Characters {
    private Characters() {}

    /** Where a surrogate stands without its other half: no network takes it, and no UTF-8 can write it. */
    public static OptionalInt unpairedSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            int codePoint = text.codePointAt(i);
            if (Character.charCount(codePoint) == 2) {
                i++;
            } else if (Character.isSurrogate((char) codePoint)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Where a control character below the space stands, other than a tab and the ends of lines; databases refuse some. */
    public static OptionalInt control(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r') {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
