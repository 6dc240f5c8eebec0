package dev.socialpublisher.tone.ground.figure;

/**
 * A number, a word or a sign of a text.
 *
 * @param text lower case, folded typography
 * @param from in UTF-16 code units, as {@code to}
 */
record Token(Type type, String text, int from, int to) {
    enum Type {
        NUMBER,
        WORD,
        SIGN
    }
}
