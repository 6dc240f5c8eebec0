package dev.socialpublisher.tone.literal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Finds which of many words stand in a text, in one pass over it (Aho and Corasick 1975): its time depends on the text,
 * not on the number of words. Built once, then read by any thread.
 */
public final class LiteralAutomaton {
    private static final int ROOT = 0;
    private static final int NONE = -1;

    private final Map<String, Integer> numbers;
    private final Transitions transitions;
    /** By node: where to go on when no transition fits. */
    private int[] fallback = {ROOT};
    /** By node: the word that ends there, or NONE. */
    private int[] word = {NONE};
    /** By node: the nearest fallback at which a word ends, or ROOT. */
    private int[] nextWord = {ROOT};

    private int nodes = 1;

    /** {@code words} that are not empty, folded and in lower case. */
    public LiteralAutomaton(Collection<String> words) {
        List<String> distinct = words.stream().distinct().sorted().toList();
        this.numbers = new HashMap<>(distinct.size() * 2);
        this.transitions = new Transitions(distinct.size() * 4);
        distinct.forEach(this::add);
        link();
    }

    /** How many words it knows; they are numbered from 0. */
    public int size() {
        return numbers.size();
    }

    /** Empty for a word that it was not built for. */
    public OptionalInt number(String known) {
        Integer number = numbers.get(known);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Numbers of the words that stand somewhere in a text, also inside longer words. */
    public BitSet scan(CharSequence text) {
        BitSet found = new BitSet(numbers.size());
        int node = ROOT;
        for (int i = 0; i < text.length(); i++) {
            node = step(node, text.charAt(i));
            note(node, found);
        }
        return found;
    }

    private int step(int from, char c) {
        int node = from;
        int next = transitions.next(node, c);
        while (next == NONE && node != ROOT) {
            node = fallback[node];
            next = transitions.next(node, c);
        }
        return next == NONE ? ROOT : next;
    }

    /** A word that was noted before was noted together with all that end within it. */
    private void note(int at, BitSet found) {
        for (int node = at; node != ROOT; node = nextWord[node]) {
            if (word[node] != NONE) {
                if (found.get(word[node])) {
                    return;
                }
                found.set(word[node]);
            }
        }
    }

    private void add(String added) {
        int node = ROOT;
        for (int i = 0; i < added.length(); i++) {
            int next = transitions.next(node, added.charAt(i));
            node = next == NONE ? addNode(node, added.charAt(i)) : next;
        }
        word[node] = numbers.size();
        numbers.put(added, numbers.size());
    }

    private int addNode(int from, char c) {
        if (nodes == word.length) {
            word = Arrays.copyOf(word, nodes * 2);
        }
        word[nodes] = NONE;
        transitions.put(from, c, nodes);
        return nodes++;
    }

    /** Level by level, so that the fallback of a node's parent is known before its own. */
    private void link() {
        word = Arrays.copyOf(word, nodes);
        fallback = new int[nodes];
        nextWord = new int[nodes];
        Children children = transitions.children(nodes);
        Deque<Integer> level = new ArrayDeque<>();
        children.of(ROOT).forEach(level::add);
        while (!level.isEmpty()) {
            int node = level.remove();
            nextWord[node] = word[fallback[node]] == NONE ? nextWord[fallback[node]] : fallback[node];
            children.of(node).forEach(child -> {
                fallback[child] = step(fallback[node], children.sign(child));
                level.add(child);
            });
        }
    }
}
