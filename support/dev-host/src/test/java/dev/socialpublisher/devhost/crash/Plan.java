package dev.socialpublisher.devhost.crash;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a run submits, in this order; {@code run} is a word that no other run uses, so that one journal serves them all.
 */
record Plan(String run, int postsPerNetwork) {
    record Entry(String network, String text) {}

    List<Entry> entries() {
        return IntStream.rangeClosed(1, postsPerNetwork)
                .boxed()
                .flatMap(number -> Product.NETWORKS.stream().map(network -> entry(network, number)))
                .toList();
    }

    /** Up to and including the nth post of a network. */
    List<Entry> upTo(String network, int nth) {
        List<Entry> all = entries();
        return all.subList(0, all.indexOf(entry(network, nth)) + 1);
    }

    private Entry entry(String network, int number) {
        return new Entry(
                network,
                "La mer a gagné du terrain devant la digue de Kervelen, selon le relevé %s %s."
                        .formatted(letters(number), run));
    }

    /** A figure would have to stand in the article. */
    private static String letters(int number) {
        return String.valueOf(number)
                .chars()
                .map(digit -> 'a' + digit - '0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
