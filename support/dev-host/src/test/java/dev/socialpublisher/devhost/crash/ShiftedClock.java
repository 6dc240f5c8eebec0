package dev.socialpublisher.devhost.crash;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Runs as the system's clock does, ahead of it by what a test has let pass. */
final class ShiftedClock extends Clock {
    private final AtomicReference<Duration> ahead;

    ShiftedClock(Duration ahead) {
        this.ahead = new AtomicReference<>(ahead);
    }

    void forward(Duration by) {
        ahead.updateAndGet(already -> already.plus(by));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
