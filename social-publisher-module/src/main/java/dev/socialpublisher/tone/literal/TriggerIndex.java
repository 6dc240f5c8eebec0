package dev.socialpublisher.tone.literal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Things with the words that set them off, and one automaton over all these words. Built once, then read by any thread.
 *
 * @param <T> what is set off
 */
public final class TriggerIndex<T> {
    private final List<T> items;
    private final LiteralAutomaton words;
    /** Places of items that need no word. */
    private final BitSet always = new BitSet();
    /** By the number of a word: places of the items that it sets off. */
    private final int[][] setOff;

    /** A word and the place of an item that it sets off. */
    private record Trigger(String word, int place) {}

    private TriggerIndex(List<T> items, List<Triggers> triggers) {
        this.items = List.copyOf(items);
        List<Trigger> sorted = new ArrayList<>();
        for (int place = 0; place < triggers.size(); place++) {
            always.set(place, triggers.get(place).always());
            for (String word : triggers.get(place).words()) {
                sorted.add(new Trigger(word, place));
            }
        }
        sorted.sort(Comparator.comparing(Trigger::word));
        this.words = new LiteralAutomaton(sorted.stream().map(Trigger::word).toList());
        this.setOff = places(sorted, words.size());
    }

    /** The automaton numbers words in their order, as {@code sorted} has them. */
    private static int[][] places(List<Trigger> sorted, int words) {
        int[][] places = new int[words][];
        int at = 0;
        for (int number = 0; number < words; number++) {
            int from = at;
            while (at < sorted.size()
                    && sorted.get(at).word().equals(sorted.get(from).word())) {
                at++;
            }
            places[number] = new int[at - from];
            for (int i = from; i < at; i++) {
                places[number][i - from] = sorted.get(i).place();
            }
        }
        return places;
    }

    public static <T> TriggerIndex<T> of(List<T> items, Function<T, Triggers> triggers) {
        return new TriggerIndex<>(items, items.stream().map(triggers).toList());
    }

    /** All, in the order in which they were given. */
    public List<T> items() {
        return items;
    }

    /** Numbers the words. */
    public LiteralAutomaton words() {
        return words;
    }

    /** Items that need no word, and those that one of the words sets off; in the order in which they were given. */
    public List<T> setOffBy(BitSet found) {
        BitSet places = (BitSet) always.clone();
        found.stream().flatMap(word -> Arrays.stream(setOff[word])).forEach(places::set);
        return places.stream().mapToObj(items::get).toList();
    }
}
