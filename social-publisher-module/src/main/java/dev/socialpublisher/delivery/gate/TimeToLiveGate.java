package dev.socialpublisher.delivery.gate;

import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.queue.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Misses what is no longer worth sending. */
public final class TimeToLiveGate implements Gate {
    private final Clock clock;

    public TimeToLiveGate(Clock clock) {
        this.clock = clock;
    }

    @Override
    public GateResult check(Claim claim) {
        Post post = claim.post();
        Optional<Duration> life = post.timeToLive().duration();
        Instant due = post.dueAt().orElse(post.changedAt());
        if (life.isEmpty() || !clock.instant().isAfter(due.plus(life.get()))) {
            return GateResult.pass();
        }
        return new GateResult.Miss("due at %s and worth sending for %d hours; it is now %s"
                .formatted(due, life.get().toHours(), clock.instant()));
    }
}
