package dev.socialpublisher.tone.literal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Things with the words that set them off, and one automaton over all these words. Built once, then read by any thread.
 *
 * @param <T> what is set off
 */
public final class TriggerIndex<T> {
    private static final int[] NONE = {};

    private final List<T> items;
    private final LiteralAutomaton words;
    /** Places of items that need no word. */
    private final BitSet always = new BitSet();
    /** By the number of a word: places of the items that it sets off. */
    private final int[][] setOff;

    private TriggerIndex(List<T> items, List<Triggers> triggers) {
        this.items = List.copyOf(items);
        this.words = new LiteralAutomaton(
                triggers.stream().flatMap(each -> each.words().stream()).collect(Collectors.toSet()));
        this.setOff = new int[words.size()][];
        Arrays.fill(setOff, NONE);
        for (int place = 0; place < triggers.size(); place++) {
            note(place, triggers.get(place));
        }
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

    private void note(int place, Triggers triggers) {
        always.set(place, triggers.always());
        for (String word : triggers.words()) {
            words.number(word).ifPresent(number -> {
                int[] known = setOff[number];
                setOff[number] = Arrays.copyOf(known, known.length + 1);
                setOff[number][known.length] = place;
            });
        }
    }
}
