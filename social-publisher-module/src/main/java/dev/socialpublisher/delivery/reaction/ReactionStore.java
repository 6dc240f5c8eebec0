package dev.socialpublisher.delivery.reaction;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Keeps readings. Each method is one transaction; any number of nodes may work on one database. */
public interface ReactionStore {
    /** How long whoever took a reading keeps it; then somebody else may try. */
    Duration PATIENCE = Duration.ofMinutes(10);

    /** PUBLISHED posts of these networks whose reading is due and that nobody took within {@link #PATIENCE}, oldest first. */
    List<Post> due(ReadingTime time, Set<NetworkId> networks, Instant now, int limit);

    /** False where somebody else was faster. */
    boolean take(PostId post, ReadingTime time, Instant now);

    /** The first one stays. */
    void keep(PostId post, Reading reading);

    /** In the order of {@link ReadingTime}. */
    List<Reading> of(PostId post);
}
