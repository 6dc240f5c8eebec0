package dev.socialpublisher.delivery.gate;

import java.time.Duration;

/**
 * How long a post waits for its article's page: a front end needs its time after publication.
 *
 * @param longest from the first look on
 * @param pause between two looks at least; it grows with the wait
 */
public record PageWait(Duration longest, Duration pause) {
    public static final PageWait DEFAULT = new PageWait(Duration.ofMinutes(5), Duration.ofSeconds(15));

    public PageWait {
        if (longest.isNegative() || pause.isNegative() || pause.isZero()) {
            throw new IllegalArgumentException("a wait of %s with pauses of %s".formatted(longest, pause));
        }
    }
}
