package dev.socialpublisher.tone.literal;

import java.util.stream.IntStream;

/**
 * A tree's nodes by their parent, while it is built.
 *
 * @param first by node: its first child, or 0
 * @param sibling by node: its parent's next child, or 0
 * @param signs by node: the sign that leads to it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the package
record Children(int[] first, int[] sibling, char[] signs) {
    IntStream of(int node) {
        return IntStream.iterate(first[node], child -> child != 0, child -> sibling[child]);
    }

    char sign(int node) {
        return signs[node];
    }
}
