package dev.socialpublisher.network;

/**
 * Tells emoji from other characters, one user-perceived character at a time. Java 17 has no property for it; the ranges
 * are those of Emoji_Presentation in Unicode's emoji-data 15.0, whole blocks in the supplementary planes, so that a
 * count errs upwards. Signs that are text unless told otherwise count with their variation selector only.
 */
public final class Emoji {
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    /** Pairs of first and last code point, ascending. */
    private static final int[] RANGES = {
        0x231A, 0x231B, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653,
        0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE,
        0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705,
        0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
        0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x1F004, 0x1F004, 0x1F0CF,
        0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6, 0x1F1FF, 0x1F201, 0x1F201, 0x1F21A, 0x1F21A, 0x1F22F,
        0x1F22F, 0x1F232, 0x1F236, 0x1F238, 0x1F23A, 0x1F250, 0x1F251, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0,
        0x1F7F0, 0x1F90C, 0x1F9FF, 0x1FA70, 0x1FAFF
    };

    private Emoji() {}

    /** {@code cluster}: one grapheme, as the regular expression {@code \X} cuts it. */
    public static boolean isEmoji(String cluster) {
        if (cluster.indexOf(EMOJI_STYLE) >= 0 || cluster.indexOf(KEYCAP) >= 0) {
            return true;
        }
        return cluster.indexOf(TEXT_STYLE) < 0 && cluster.codePoints().anyMatch(Emoji::inRange);
    }

    private static boolean inRange(int codePoint) {
        for (int i = 0; i < RANGES.length && RANGES[i] <= codePoint; i += 2) {
            if (codePoint <= RANGES[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
