package dev.socialpublisher.variant.digest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An opening with its mark; equal marks keep the article's order. */
record Scored(Opening opening, double score) {
    /** Enough to choose from, few enough to measure each. */
    private static final int MOST = 12;

    static List<Opening> best(Stream<Scored> openings) {
        return openings.filter(scored -> scored.score > 0)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(MOST)
                .map(Scored::opening)
                .toList();
    }
}
