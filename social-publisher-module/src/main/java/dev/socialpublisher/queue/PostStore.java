package dev.socialpublisher.queue;

import dev.socialpublisher.channel.ChannelId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps posts, their revisions and history. Each method is one transaction; a change and its entries commit together. */
public interface PostStore {
    /**
     * Adds a post with its first revision. The same key answers the post made first, as it is now, and adds nothing;
     * with another content it fails with QUEUE_IDEMPOTENCY_MISMATCH.
     */
    Post create(Post post, List<HistoryEntry> entries, IdempotencyKey key);

    /**
     * The post that {@link #create} made under the key, as it is now; empty where the key is new. Fails with
     * QUEUE_IDEMPOTENCY_MISMATCH where it stands for another content.
     */
    Optional<Post> made(IdempotencyKey key);

    Optional<Post> find(PostId id);

    PostPage list(PostQuery query);

    /**
     * What a channel's readers see before a moment: its posts that are out or about to be (scheduled, being sent,
     * published even in part, uncertain) and due before {@code before}, newest first, at most {@code limit}.
     */
    List<Post> latest(ChannelId channel, Instant before, int limit);

    /** How many posts the query finds; its page does not matter. */
    int count(PostQuery query);

    /** Of posts in these states on these channels those that changed last, newest first; at most {@code limit}. */
    List<Post> newest(Set<PostState> states, Set<ChannelId> channels, int limit);

    /** Number of posts by state, all channels; states without posts are absent. */
    Map<PostState, Integer> counts();

    /**
     * Replaces the row if it still has {@code expectedVersion}, adds the revision if its number is new, appends the
     * entries. Fails with QUEUE_STALE_VERSION otherwise. Answers the post with its new version.
     */
    Post save(Post changed, long expectedVersion, List<HistoryEntry> entries);

    default Post save(Change change) {
        return save(change.post(), change.post().version(), change.entries());
    }

    /** Oldest first. */
    List<HistoryEntry> history(PostId id);

    /** Oldest first. */
    List<PostRevision> revisions(PostId id);
}
