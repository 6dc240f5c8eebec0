package dev.socialpublisher.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long after its due time a post is still worth sending. */
public enum TimeToLive {
    BREAKING(Duration.ofHours(2)),
    STANDARD(Duration.ofHours(24)),
    EVERGREEN(null);

    private final @Nullable Duration duration;

    TimeToLive(@Nullable Duration duration) {
        this.duration = duration;
    }

    /** Whether a post due at {@code due} is no longer worth sending. */
    public boolean lapsed(Instant due, Instant now) {
        return duration().filter(life -> now.isAfter(due.plus(life))).isPresent();
    }

    /** Empty: for ever. */
    public Optional<Duration> duration() {
        return Optional.ofNullable(duration);
    }
}
