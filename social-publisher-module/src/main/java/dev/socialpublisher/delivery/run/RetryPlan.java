package dev.socialpublisher.delivery.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When to try again what provably was not sent: five times, over 1 to 15 minutes, with full jitter. */
public final class RetryPlan {
    private static final List<Duration> CAPS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(4),
            Duration.ofMinutes(8),
            Duration.ofMinutes(15));

    private final RandomGenerator random;

    public RetryPlan(RandomGenerator random) {
        this.random = random;
    }

    /** Between nothing and the cap of this failure, so that posts that failed together do not return together. */
    Optional<Duration> after(int failures) {
        if (failures > CAPS.size()) {
            return Optional.empty();
        }
        return Optional.of(jittered(CAPS.get(failures - 1)));
    }

    /** When to look again at an outcome that the network could not tell; never gives up by itself. */
    Duration beforeLook(int looks) {
        Duration cap = CAPS.get(Math.min(looks, CAPS.size() - 1));
        return cap.dividedBy(2).plus(jittered(cap.dividedBy(2)));
    }

    private Duration jittered(Duration cap) {
        return Duration.ofMillis(random.nextLong(cap.toMillis() + 1));
    }
}
