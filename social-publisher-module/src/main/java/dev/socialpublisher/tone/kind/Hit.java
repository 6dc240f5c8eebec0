package dev.socialpublisher.tone.kind;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /** The same place where the text begins so many signs earlier. */
    Hit movedBy(int signs) {
        return new Hit(new Span(span.start() + signs, span.end() + signs), args, fix);
    }

    /** In the text's order; of hits that overlap the longer one of the earlier stays. */
    public static List<Hit> withoutOverlaps(List<Hit> hits) {
        return withoutOverlaps(hits, Hit::span);
    }

    /** The same for anything that has a place in one text. */
    public static <T> List<T> withoutOverlaps(List<T> found, Function<T, Span> place) {
        List<T> sorted = found.stream()
                .sorted(Comparator.<T>comparingInt(each -> place.apply(each).start())
                        .thenComparing(each -> -place.apply(each).length()))
                .toList();
        List<T> kept = new ArrayList<>();
        int end = 0;
        for (T each : sorted) {
            if (place.apply(each).start() >= end) {
                kept.add(each);
                end = place.apply(each).end();
            }
        }
        return kept;
    }
}
