package dev.socialpublisher.delivery.reaction;

import java.time.Duration;

/** When after publication readers' reactions are read; one that is late is still read until the next is due. */
public enum ReadingTime {
    AN_HOUR(Duration.ofHours(1), Duration.ofHours(24)),
    A_DAY(Duration.ofHours(24), Duration.ofDays(7)),
    A_WEEK(Duration.ofDays(7), Duration.ofDays(30));

    private final Duration after;
    private final Duration until;

    ReadingTime(Duration after, Duration until) {
        this.after = after;
        this.until = until;
    }

    /** From publication. */
    public Duration after() {
        return after;
    }

    /** From publication: from then on it would tell of another time. */
    public Duration until() {
        return until;
    }
}
