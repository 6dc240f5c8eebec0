package dev.socialpublisher.queue.budget;

import dev.socialpublisher.network.fact.Quota;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * How near posts that wait come to a quota.
 *
 * @param busiest most posts within the quota's time, wherever it begins; at least one of them waits, 0 where none does
 */
public record QuotaUse(Quota quota, int busiest) {
    /** {@code out}: when posts left that may still count; {@code waiting}: when others will, none before now. */
    static QuotaUse of(Quota quota, List<Instant> out, List<Instant> waiting) {
        List<Instant> all = Stream.concat(out.stream(), waiting.stream()).toList();
        int busiest = waiting.stream()
                .mapToInt(last -> within(last.minus(quota.within()), last, all))
                .max()
                .orElse(0);
        return new QuotaUse(quota, busiest);
    }

    private static int within(Instant after, Instant last, List<Instant> all) {
        return (int) all.stream()
                .filter(time -> time.isAfter(after) && !time.isAfter(last))
                .count();
    }
}
