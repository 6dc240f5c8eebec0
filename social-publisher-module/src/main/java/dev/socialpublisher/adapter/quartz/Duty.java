package dev.socialpublisher.adapter.quartz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something to be done again and again, never twice at once on one node.
 *
 * @param name unique in its clock
 * @param every period; a run that takes longer delays the next, missed ones are not made up for
 * @param wakeAt asked after each run: a moment before the next period at which to run as well; empty = none
 */
public record Duty(String name, Duration every, Runnable work, Supplier<Optional<Instant>> wakeAt) {
    public Duty {
        if (every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException("duty " + name + " needs a period above zero, not " + every);
        }
    }

    public static Duty every(String name, Duration every, Runnable work) {
        return new Duty(name, every, work, Optional::empty);
    }
}
