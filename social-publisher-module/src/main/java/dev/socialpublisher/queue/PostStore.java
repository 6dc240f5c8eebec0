package dev.socialpublisher.queue;

import java.util.List;
import java.util.Optional;

/** Keeps posts, their revisions and history. Each method is one transaction; a change and its history row commit together. */
public interface PostStore {
    /**
     * Adds a post with its first revision. The same {@code idempotencyKey} by the same creator answers the post made
     * first and adds nothing; with other content it fails with QUEUE_IDEMPOTENCY_MISMATCH.
     */
    Post create(Post post, HistoryEntry entry, String idempotencyKey);

    Optional<Post> find(PostId id);

    PostPage list(PostQuery query);

    /** Number of posts by state, all channels. */
    java.util.Map<PostState, Integer> counts();

    /**
     * Replaces the row if it still has {@code expectedVersion}, adds the revision if its number is new, appends the
     * entries. Fails with QUEUE_STALE_VERSION otherwise. Answers the post with its new version.
     */
    Post save(Post changed, long expectedVersion, List<HistoryEntry> entries);

    /** Oldest first. */
    List<HistoryEntry> history(PostId id);

    /** Oldest first. */
    List<PostRevision> revisions(PostId id);
}
