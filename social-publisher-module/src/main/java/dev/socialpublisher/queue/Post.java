package dev.socialpublisher.queue;

import dev.socialpublisher.approval.Decision;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.network.NetworkId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One article on its way to one channel.
 *
 * @param version grows with every change; what the API's ETag carries
 * @param due the time asked for; empty = as soon as approved
 * @param dueAt derived from {@code due}; set when SCHEDULED; for "as soon as approved" the instant of approval
 * @param reason why it is HELD, MISSED, FAILED, UNCERTAIN or returned; empty otherwise
 * @param decisions all, oldest first; those of earlier revisions no longer count
 */
public record Post(
        PostId id,
        long version,
        ChannelId channel,
        NetworkId network,
        ArticleKey article,
        String title,
        PostState state,
        PostRevision revision,
        Optional<DueTime> due,
        Optional<Instant> dueAt,
        TimeToLive timeToLive,
        String reason,
        List<Decision> decisions,
        Outcome outcome,
        String createdBy,
        Instant createdAt,
        Instant changedAt) {
    public Post {
        decisions = List.copyOf(decisions);
    }
}
