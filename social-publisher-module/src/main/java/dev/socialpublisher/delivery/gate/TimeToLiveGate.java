package dev.socialpublisher.delivery.gate;

import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Misses what is no longer worth sending. */
public final class TimeToLiveGate implements Gate {
    private final Clock clock;
    private final ZoneId zone;

    /** {@code zone}: in which reasons say times. */
    public TimeToLiveGate(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public GateResult check(Claim claim) {
        Post post = claim.post();
        Optional<Duration> life = post.timeToLive().duration();
        Instant due = post.dueAt().orElse(post.changedAt());
        if (life.isEmpty() || !clock.instant().isAfter(due.plus(life.get()))) {
            return GateResult.pass();
        }
        return new GateResult.Miss(Wording.of(
                "due on %s and worth sending for %d hours; it is now %s",
                "prévu le %s et valable %d heures\u202f; nous sommes le %s",
                Moment.of(due, zone),
                life.get().toHours(),
                Moment.of(clock.instant(), zone)));
    }
}
