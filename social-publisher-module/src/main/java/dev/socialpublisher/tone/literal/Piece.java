package dev.socialpublisher.tone.literal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One sign of a pattern.
 *
 * @param literal empty where it stands for one of several signs, or for a place
 */
record Piece(Optional<String> literal, Extent extent) {
    private static final String PLACES = "bBAzZ";

    /** Of the escapes that stand for one of several signs those among which there is no line feed. */
    private static final String IN_LINE = "dwShVtrfae";

    private static final String PROPERTY = "(?:Is)?(?:[LMNPS][a-z]?|Alphabetic|Alpha|Alnum|Digit|Punct|Upper|Lower)";
    private static final Pattern PROPERTY_IN_LINE = Pattern.compile(PROPERTY);
    private static final String CLASS_ITEM =
            "[^\\\\\\[\\]&^\\x00-\\x1F]|\\\\[dwShV]|\\\\[^\\p{L}\\p{N}\\x00-\\x1F]|\\\\p\\{" + PROPERTY + "\\}";
    private static final Pattern CLASS_IN_LINE = Pattern.compile(
            "(?:%1$s)*+|\\^(?:%1$s|\\\\[rt])*+(?:\\\\[nsv]|\\n)(?:%1$s|\\\\[nrstv]|\\n)*+".formatted(CLASS_ITEM));

    static Piece literal(String sign) {
        return new Piece(Optional.of(sign), Extent.sign(!sign.equals("\n")));
    }

    static Piece of(Extent extent) {
        return new Piece(Optional.empty(), extent);
    }

    /** {@code letter} behind the backslash; one that stands for signs or for a place. */
    static Piece escaped(char letter) {
        if (PLACES.indexOf(letter) >= 0) {
            return of(Extent.NOTHING);
        }
        return of(letter == 'X' || letter == 'G' ? Extent.UNKNOWN : Extent.sign(IN_LINE.indexOf(letter) >= 0));
    }

    /** {@code name} within the braces. */
    static Piece property(String name, boolean negated) {
        return of(Extent.sign(!negated && PROPERTY_IN_LINE.matcher(name).matches()));
    }

    /** {@code body} between the brackets. */
    static Piece oneOf(String body) {
        return of(Extent.sign(CLASS_IN_LINE.matcher(body).matches()));
    }
}
