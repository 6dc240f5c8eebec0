package dev.socialpublisher.delivery.run;

import dev.socialpublisher.delivery.DispatchStore;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.queue.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** After a stop longer than the limit nothing that came due meanwhile leaves by itself: it waits as MISSED for a person. */
final class CatchUp {
    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
    private static final int BATCH = 200;

    private final DispatchStore dispatch;
    private final PostStore posts;
    private final Duration limit;

    CatchUp(DispatchStore dispatch, PostStore posts, Duration limit) {
        this.dispatch = dispatch;
        this.posts = posts;
        this.limit = limit;
    }

    /** Must end before anything is claimed, and before the tick is on record: a death in between repeats it. */
    void run(Instant lastTick, Instant now) {
        if (Duration.between(lastTick, now).compareTo(limit) <= 0) {
            return;
        }
        String why = "dispatch stood still from %s to %s, longer than %d minutes"
                .formatted(lastTick, now, limit.toMinutes());
        int missed = 0;
        List<Post> overdue = dispatch.dueBefore(now, BATCH);
        while (!overdue.isEmpty()) {
            for (Post post : overdue) {
                missed += miss(post, why, now) ? 1 : 0;
            }
            overdue = dispatch.dueBefore(now, BATCH);
        }
        LOG.warn("{}: {} posts are MISSED", why, missed);
    }

    private boolean miss(Post post, String why, Instant now) {
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
