package dev.socialpublisher.tone.literal;

import java.util.Arrays;
import java.util.List;

/**
 * Words as a tree of their signs: node 0 is the root, every other node stands for the beginning of a word. Made for
 * hundreds of thousands of nodes, so in arrays.
 */
final class WordTree {
    private static final int NONE = -1;

    private final Transitions transitions;
    /** By node: its first child, or 0. */
    private final int[] first;
    /** By node: its parent's next child, or 0. */
    private final int[] sibling;
    /** By node: the sign that leads to it. */
    private final char[] signs;
    /** By node: the place of the word that ends there, or NONE. */
    private final int[] ends;

    private int nodes = 1;

    /** {@code words} sorted, distinct, not empty: each shares its beginning with the one before. */
    WordTree(List<String> words) {
        int count = count(words);
        this.transitions = new Transitions(count);
        this.first = new int[count];
        this.sibling = new int[count];
        this.signs = new char[count];
        this.ends = new int[count];
        Arrays.fill(ends, NONE);
        int[] path = new int[words.stream().mapToInt(String::length).max().orElse(0) + 1];
        String before = "";
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            for (int i = shared(before, word); i < word.length(); i++) {
                path[i + 1] = add(path[i], word.charAt(i));
            }
            ends[path[word.length()]] = place;
            before = word;
        }
    }

    Transitions transitions() {
        return transitions;
    }

    int firstChild(int node) {
        return first[node];
    }

    int sibling(int node) {
        return sibling[node];
    }

    char sign(int node) {
        return signs[node];
    }

    int[] ends() {
        return ends;
    }

    private int add(int parent, char sign) {
        int node = nodes++;
        transitions.put(parent, sign, node);
        signs[node] = sign;
        sibling[node] = first[parent];
        first[parent] = node;
        return node;
    }

    private static int count(List<String> words) {
        int count = 1;
        String before = "";
        for (String word : words) {
            count += word.length() - shared(before, word);
            before = word;
        }
        return count;
    }

    private static int shared(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < most && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
