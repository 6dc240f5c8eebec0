package dev.socialpublisher.tone.literal;

import java.util.Arrays;

/** From a node and a sign to a node: a hash table without objects, for a known number of entries. */
final class Transitions {
    private static final int NONE = -1;
    private static final long EMPTY = -1;
    /** 2^64 divided by the golden ratio: spreads keys that lie close together. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] targets;

    /** At most half full, so that looking up stays quick. */
    Transitions(int entries) {
        keys = new long[Integer.highestOneBit(entries + 1) * 4];
        Arrays.fill(keys, EMPTY);
        targets = new int[keys.length];
    }

    /** The node, or -1. */
    int next(int node, char c) {
        int slot = slot(keys, key(node, c));
        return keys[slot] == EMPTY ? NONE : targets[slot];
    }

    void put(int node, char c, int target) {
        int slot = slot(keys, key(node, c));
        keys[slot] = key(node, c);
        targets[slot] = target;
    }

    /** Where the key stands or may be put; there is always room. */
    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * SPREAD) >>> Integer.SIZE) & mask;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long key(int node, char c) {
        return ((long) node << Character.SIZE) | c;
    }
}
