package dev.socialpublisher.tone.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiteralAutomatonTest {
    @Test
    void findsWordsWithinWords() {
        assertThat(found(Set.of("she", "he", "hers", "his"), "ushers")).containsExactlyInAnyOrder("she", "he", "hers");
    }

    @Test
    void findsPhrases() {
        assertThat(found(Set.of("cliquez ici", "ici"), "ne cliquez pas ici")).containsExactly("ici");
        assertThat(found(Set.of("cliquez ici"), "cliquez ici")).containsExactly("cliquez ici");
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(found(Set.of("a"), "")).isEmpty();
    }

    @Test
    void knowsNothingWithoutWords() {
        LiteralAutomaton automaton = new LiteralAutomaton(Set.of());

        assertThat(automaton.scan("a")).isEqualTo(new BitSet());
        assertThat(automaton.number("a")).isEmpty();
    }

    @Test
    void takesUnpairedSurrogates() {
        assertThat(found(Set.of("\uD83D", "a"), "a\uD83D\uD83D")).containsExactlyInAnyOrder("\uD83D", "a");
    }

    @Test
    void findsWhatAPlainSearchFinds() {
        Random random = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            Set<String> words = IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(i -> letters(random, 1 + random.nextInt(5)))
                    .collect(Collectors.toSet());
            String text = letters(random, random.nextInt(60));

            assertThat(found(words, text))
                    .containsExactlyInAnyOrderElementsOf(
                            words.stream().filter(text::contains).toList());
        }
    }

    @Test
    void findsEachOfManyWords() {
        List<String> words = IntStream.range(0, 100_000)
                .mapToObj(i -> Integer.toString(i, 36) + "#")
                .toList();
        LiteralAutomaton automaton = new LiteralAutomaton(words);

        assertThat(automaton.size()).isEqualTo(100_000);
        assertThat(automaton.scan("255s#").stream().boxed().toList())
                .containsExactlyInAnyOrderElementsOf(List.of("255s#", "55s#", "5s#", "s#").stream()
                        .filter(words::contains)
                        .map(word -> automaton.number(word).orElseThrow())
                        .toList());
    }

    private static List<String> found(Set<String> words, String text) {
        LiteralAutomaton automaton = new LiteralAutomaton(words);
        BitSet found = automaton.scan(text);
        return words.stream()
                .filter(word -> found.get(automaton.number(word).orElseThrow()))
                .toList();
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 0, 3)
                .mapToObj(letter -> String.valueOf("abé".charAt(letter)))
                .collect(Collectors.joining());
    }
}
