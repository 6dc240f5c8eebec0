package dev.socialpublisher.queue;

import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.network.NetworkId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which posts to list; empty fields do not filter. The one query behind every view.
 *
 * @param after key of the last post of the page before, as {@link PostPage} gave it
 * @param limit 1 to 200
 */
public record PostQuery(
        Set<PostState> states,
        Optional<ChannelId> channel,
        Optional<NetworkId> network,
        Optional<ArticleKey> article,
        Optional<String> createdBy,
        Optional<Instant> dueFrom,
        Optional<Instant> dueBefore,
        Optional<String> after,
        int limit) {
    public PostQuery {
        states = Set.copyOf(states);
    }
}
