package dev.socialpublisher.tone.kind;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A place that a rule objects to.
 *
 * @param args for the message's placeholders
 */
public record Hit(Span span, List<String> args, Optional<Fix> fix) {
    /** Most hits of one rule that are told; a person reads no more. */
    public static final int MOST = 50;

    public Hit {
        args = List.copyOf(args);
    }

    /** In the text's order; of hits that overlap the longer one of the earlier stays. */
    public static List<Hit> withoutOverlaps(List<Hit> hits) {
        List<Hit> sorted = hits.stream()
                .sorted(Comparator.<Hit>comparingInt(hit -> hit.span().start())
                        .thenComparing(hit -> -hit.span().length()))
                .toList();
        List<Hit> kept = new ArrayList<>();
        int end = 0;
        for (Hit hit : sorted) {
            if (hit.span().start() >= end) {
                kept.add(hit);
                end = hit.span().end();
            }
        }
        return kept;
    }
}
