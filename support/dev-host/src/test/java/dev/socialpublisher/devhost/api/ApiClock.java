package dev.socialpublisher.devhost.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The time of the running host: the system's, until a test looks at it from later on. */
final class ApiClock extends Clock {
    private final Clock system;
    private final AtomicReference<Duration> ahead;

    ApiClock() {
        this(Clock.systemUTC(), new AtomicReference<>(Duration.ZERO));
    }

    private ApiClock(Clock system, AtomicReference<Duration> ahead) {
        this.system = system;
        this.ahead = ahead;
    }

    /** Puts the host this much later while the test looks, then back: other tests share it. */
    void later(Duration by, Runnable test) {
        ahead.set(by);
        try {
            test.run();
        } finally {
            ahead.set(Duration.ZERO);
        }
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ApiClock(system.withZone(zone), ahead);
    }
}
