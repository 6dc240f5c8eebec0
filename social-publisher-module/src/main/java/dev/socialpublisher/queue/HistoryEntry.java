package dev.socialpublisher.queue;

import dev.socialpublisher.error.Wording;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of a post's history.
 *
 * @param from empty on creation; equal to {@code to} where something else than the state changed
 * @param action stable name of what was done, for instance {@code submit}, {@code approve}, {@code claim}
 * @param why a person's comment or reason, or the machine's; may be empty
 */
public record HistoryEntry(
        Instant at, String actorId, String action, Optional<PostState> from, PostState to, int revision, Wording why) {
    /** The first line, for a post that was just made. */
    public static HistoryEntry creation(Post post) {
        return new HistoryEntry(
                post.createdAt(),
                post.createdBy(),
                "create",
                Optional.empty(),
                post.state(),
                post.revision().number(),
                Wording.NONE);
    }
}
