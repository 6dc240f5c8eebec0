package dev.socialpublisher.tone.literal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
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
    private final int[] fallback;
    /** By node: the word that ends there, or NONE. */
    private final int[] word;
    /** By node: the nearest fallback at which a word ends, or ROOT. */
    private final int[] nextWord;

    /** {@code words} that are not empty, folded and in lower case. */
    public LiteralAutomaton(Collection<String> words) {
        List<String> distinct = distinct(words);
        WordTree tree = new WordTree(distinct);
        this.numbers = new HashMap<>(distinct.size() * 2);
        distinct.forEach(known -> numbers.put(known, numbers.size()));
        this.transitions = tree.transitions();
        this.word = tree.ends();
        this.fallback = new int[word.length];
        this.nextWord = new int[word.length];
        link(tree);
    }

    /** Sorted, so that words that begin alike stand together. */
    private static List<String> distinct(Collection<String> words) {
        String[] sorted = words.toArray(String[]::new);
        Arrays.sort(sorted);
        List<String> distinct = new ArrayList<>(sorted.length);
        for (String word : sorted) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(word)) {
                distinct.add(word);
            }
        }
        return distinct;
    }

    /** How many words it knows; they are numbered from 0, in their natural order. */
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

    /** Level by level, so that the fallback of a node's parent is known before its own. */
    private void link(WordTree tree) {
        int[] level = new int[word.length];
        int known = 0;
        for (int child = tree.firstChild(ROOT); child != ROOT; child = tree.sibling(child)) {
            level[known++] = child;
        }
        for (int at = 0; at < known; at++) {
            int node = level[at];
            nextWord[node] = word[fallback[node]] == NONE ? nextWord[fallback[node]] : fallback[node];
            for (int child = tree.firstChild(node); child != ROOT; child = tree.sibling(child)) {
                fallback[child] = step(fallback[node], tree.sign(child));
                level[known++] = child;
            }
        }
    }
}
