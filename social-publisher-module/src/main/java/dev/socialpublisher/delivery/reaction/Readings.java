package dev.socialpublisher.delivery.reaction;

import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.ability.CountResult;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.queue.Post;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what readers did with posts when a reading is due. Called every few minutes, on each node; what a network does not
 * tell now is asked again until the time for it is over. Blocks on networks.
 */
public final class Readings {
    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);

    /** In one run and of one time, so that a run ends before the next begins. */
    private static final int MOST = 50;

    private final ReactionStore store;
    private final ProfileSource profiles;
    private final BiFunction<Post, RemotePost, CountResult> network;
    private final Clock clock;

    /** {@code network} asks a post's network for the one at a place on it; only where its profile says that it tells. */
    public Readings(
            ReactionStore store,
            ProfileSource profiles,
            BiFunction<Post, RemotePost, CountResult> network,
            Clock clock) {
        this.store = store;
        this.profiles = profiles;
        this.network = network;
        this.clock = clock;
    }

    public void read() {
        Set<NetworkId> telling = profiles.all().stream()
                .filter(profile -> profile.dispatches() && profile.tellsReactions())
                .map(NetworkProfile::id)
                .collect(Collectors.toSet());
        if (telling.isEmpty()) {
            return;
        }
        for (ReadingTime time : ReadingTime.values()) {
            store.due(time, telling, clock.instant(), MOST).forEach(post -> read(post, time));
        }
    }

    /** One that fails must not stop the others. */
    private void read(Post post, ReadingTime time) {
        Instant now = clock.instant();
        if (!store.take(post.id(), time, now)) {
            return;
        }
        try {
            RemotePost remote = new RemotePost(
                    post.outcome().remoteId().orElseThrow(),
                    post.outcome().address().orElseThrow());
            network.apply(post, remote)
                    .fold(
                            reactions -> {
                                store.keep(post.id(), new Reading(time, now, reactions));
                                return true;
                            },
                            why -> {
                                LOG.info("{} tells nothing of post {}: {}", post.network(), post.id(), why.detail());
                                return false;
                            });
        } catch (RuntimeException e) {
            LOG.warn("the reactions to post {} could not be read", post.id(), e);
        }
    }
}
