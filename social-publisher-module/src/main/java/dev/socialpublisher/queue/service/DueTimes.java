package dev.socialpublisher.queue.service;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Worded;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.DueTime;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostPage;
import dev.socialpublisher.queue.PostQuery;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.queue.Step;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Derives instants from wall-clock times again: a government may have moved its clocks since a post was scheduled. Run
 * daily and at start.
 */
public final class DueTimes {
    private static final Logger LOG = LoggerFactory.getLogger(DueTimes.class);
    private static final int PAGE = 200;

    private final PostStore posts;
    private final Clock clock;

    public DueTimes(PostStore posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    /** Answers how many posts moved. A time that no longer exists stays at its old instant, and is logged. */
    public int recompute() {
        int moved = 0;
        Optional<String> after = Optional.empty();
        do {
            PostPage page = posts.list(PostQuery.all()
                    .inStates(PostState.IN_REVIEW, PostState.APPROVED, PostState.SCHEDULED)
                    .page(after, PAGE));
            moved += (int) page.posts().stream().filter(this::moves).count();
            after = page.next();
        } while (after.isPresent());
        return moved;
    }

    private boolean moves(Post post) {
        Optional<Instant> derived = post.due().flatMap(this::resolve);
        if (derived.isEmpty() || derived.equals(post.dueAt())) {
            return false;
        }
        Wording why = Wording.of(
                "clocks have changed: %s is now %s, before it was %s",
                "les horloges ont changé\u00a0: %s correspond désormais à %s, et non plus à %s",
                post.due().orElseThrow(),
                utc(derived),
                utc(post.dueAt()));
        Step step = Step.bySystem("recompute", why, clock.instant());
        try {
            posts.save(
                    Change.of(post).with(old -> old.withDue(old.due(), derived)).note(step));
            return true;
        } catch (SocialException e) {
            if (e.code() != ErrorCode.QUEUE_STALE_VERSION) {
                throw e;
            }
            return false; // somebody works on it; tomorrow again
        }
    }

    private static Worded utc(Optional<Instant> instant) {
        return instant.<Worded>map(time -> Moment.of(time, ZoneOffset.UTC)).orElse(Wording.NONE);
    }

    private Optional<Instant> resolve(DueTime due) {
        try {
            return Optional.of(due.resolve());
        } catch (SocialException e) {
            LOG.warn("{}", e.detail());
            return Optional.empty();
        }
    }
}
