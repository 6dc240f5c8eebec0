package dev.socialpublisher.tone.literal;

import java.util.Arrays;

/** From a node and a sign to a node: a hash table without objects, for some hundred thousand entries. */
final class Transitions {
    private static final int NONE = -1;
    private static final long EMPTY = -1;
    /** 2^64 divided by the golden ratio: spreads keys that lie close together. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys;
    private int[] targets;
    private int size;

    Transitions(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected)) * 2;
        keys = emptyKeys(capacity);
        targets = new int[capacity];
    }

    /** The node, or -1. */
    int next(int node, char c) {
        int slot = slot(keys, key(node, c));
        return keys[slot] == EMPTY ? NONE : targets[slot];
    }

    void put(int node, char c, int target) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, key(node, c));
        size += keys[slot] == EMPTY ? 1 : 0;
        keys[slot] = key(node, c);
        targets[slot] = target;
    }

    /** Of a tree: every node but 0 has one transition that leads to it. */
    Children children(int nodes) {
        int[] first = new int[nodes];
        int[] sibling = new int[nodes];
        char[] signs = new char[nodes];
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != EMPTY) {
                int node = (int) (keys[slot] >>> Character.SIZE);
                int child = targets[slot];
                signs[child] = (char) keys[slot];
                sibling[child] = first[node];
                first[node] = child;
            }
        }
        return new Children(first, sibling, signs);
    }

    private void grow() {
        long[] larger = emptyKeys(keys.length * 2);
        int[] largerTargets = new int[larger.length];
        for (int old = 0; old < keys.length; old++) {
            if (keys[old] != EMPTY) {
                int slot = slot(larger, keys[old]);
                larger[slot] = keys[old];
                largerTargets[slot] = targets[old];
            }
        }
        keys = larger;
        targets = largerTargets;
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

    private static long[] emptyKeys(int capacity) {
        long[] keys = new long[capacity];
        Arrays.fill(keys, EMPTY);
        return keys;
    }
}
