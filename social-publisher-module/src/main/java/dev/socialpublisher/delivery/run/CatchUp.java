package dev.socialpublisher.delivery.run;

import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Dispatch;
import dev.socialpublisher.delivery.DispatchStore;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.queue.Step;
import dev.socialpublisher.queue.TimeToLive;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has waited too long does not leave by itself: it waits as MISSED for a person. */
final class CatchUp {
    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
    private static final int BATCH = 200;

    private final DispatchStore dispatch;
    private final PostStore posts;
    private final List<Gate> gates;
    private final Duration limit;
    private final ZoneId zone;

    CatchUp(DispatchPorts ports, Duration limit, ZoneId zone) {
        dispatch = ports.dispatch();
        posts = ports.posts();
        gates = ports.gates();
        this.limit = limit;
        this.zone = zone;
    }

    /** What is no longer worth sending is said at once, even where a network's halt or a retry keeps it waiting. */
    void missLapsed(Instant now) {
        Stream.of(TimeToLive.values())
                .flatMap(kind -> kind.duration().stream())
                .min(Comparator.naturalOrder())
                .map(shortest -> dispatch.dueBefore(now.minus(shortest), BATCH))
                .orElse(List.of())
                .stream()
                .filter(post -> post.timeToLive().lapsed(post.dueAt().orElse(now), now))
                .forEach(post -> gateMiss(post, now).ifPresent(why -> miss(post, why, now)));
    }

    /** The gates have the words, and the last one: where none misses, the post stays. */
    private Optional<Wording> gateMiss(Post post, Instant now) {
        Claim unclaimed = new Claim(post, Dispatch.first(post, now), Optional.empty());
        return gates.stream()
                .map(gate -> gate.check(unclaimed)
                        .<Optional<Wording>>fold(
                                Optional::empty, hold -> Optional.empty(), Optional::of, later -> Optional.empty()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** After a stop longer than the limit nothing that came due meanwhile is sent. Must end before anything is claimed, and before the tick is on record: a death in between repeats it. */
    void run(Instant lastTick, Instant now) {
        if (Duration.between(lastTick, now).compareTo(limit) <= 0) {
            return;
        }
        Wording why = Wording.of(
                "dispatch stood still from %s to %s, longer than %d minutes",
                "l’envoi est resté à l’arrêt du %s au %s, plus de %d minutes",
                Moment.of(lastTick, zone),
                Moment.of(now, zone),
                limit.toMinutes());
        int missed = 0;
        List<Post> overdue = dispatch.dueBefore(now, BATCH);
        while (!overdue.isEmpty()) {
            for (Post post : overdue) {
                missed += miss(post, why, now) ? 1 : 0;
            }
            overdue = dispatch.dueBefore(now, BATCH);
        }
        LOG.warn("{}: {} posts are MISSED", why.english(), missed);
    }

    private boolean miss(Post post, Wording why, Instant now) {
        try {
            posts.save(Change.of(post).to(PostState.MISSED, Step.bySystem("miss", why, now)));
            return true;
        } catch (SocialException e) {
            if (e.code() != ErrorCode.QUEUE_STALE_VERSION) {
                throw e;
            }
            return false; // another node, or a person, was faster: the next batch shows how it stands
        }
    }
}
