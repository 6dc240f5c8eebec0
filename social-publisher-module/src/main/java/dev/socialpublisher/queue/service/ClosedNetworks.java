package dev.socialpublisher.queue.service;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.network.Closure;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostQuery;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.queue.Step;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Holds what waits for a network that takes no posts any more, long before it is due: somebody has to decide. Run hourly and
 * at start; any number of nodes may.
 */
public final class ClosedNetworks {
    private static final int PAGE = 200;

    private final PostStore posts;
    private final ProfileSource profiles;
    private final Clock clock;

    public ClosedNetworks(PostStore posts, ProfileSource profiles, Clock clock) {
        this.posts = posts;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Answers how many posts are held now; each is told the day and what to use instead. */
    public int hold() {
        return profiles.all().stream()
                .filter(profile -> !profile.dispatches())
                .mapToInt(this::hold)
                .sum();
    }

    private int hold(NetworkProfile profile) {
        int held = 0;
        List<Post> waiting;
        do {
            waiting = posts.list(PostQuery.all()
                            .inStates(PostState.SCHEDULED)
                            .onNetwork(profile.id())
                            .page(Optional.empty(), PAGE))
                    .posts();
            int now =
                    (int) waiting.stream().filter(post -> holds(post, profile)).count();
            held += now;
            if (now < waiting.size()) {
                return held; // somebody works on one of them; in an hour again
            }
        } while (waiting.size() == PAGE);
        return held;
    }

    private boolean holds(Post post, NetworkProfile profile) {
        Step step = Step.bySystem("hold", Closure.of(profile), clock.instant());
        try {
            posts.save(Change.of(post).to(PostState.HELD, step));
            return true;
        } catch (SocialException e) {
            if (e.code() != ErrorCode.QUEUE_STALE_VERSION) {
                throw e;
            }
            return false;
        }
    }
}
