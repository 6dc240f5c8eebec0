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
 * @param textHash as {@link PostRevision#textHash}: posts that say the same
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
        Optional<String> textHash,
        Optional<String> after,
        int limit) {
    private static final int MAX_LIMIT = 200;

    public PostQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("a page has 1 to " + MAX_LIMIT + " posts, not " + limit);
        }
        states = Set.copyOf(states);
    }

    /** All posts, 50 a page. */
    public static PostQuery all() {
        return new PostQuery(
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                50);
    }

    public PostQuery inStates(PostState... wanted) {
        return new PostQuery(
                Set.of(wanted), channel, network, article, createdBy, dueFrom, dueBefore, textHash, after, limit);
    }

    public PostQuery onChannel(ChannelId wanted) {
        return new PostQuery(
                states, Optional.of(wanted), network, article, createdBy, dueFrom, dueBefore, textHash, after, limit);
    }

    public PostQuery onNetwork(NetworkId wanted) {
        return new PostQuery(
                states, channel, Optional.of(wanted), article, createdBy, dueFrom, dueBefore, textHash, after, limit);
    }

    public PostQuery ofArticle(ArticleKey wanted) {
        return new PostQuery(
                states, channel, network, Optional.of(wanted), createdBy, dueFrom, dueBefore, textHash, after, limit);
    }

    public PostQuery by(String actorId) {
        return new PostQuery(
                states, channel, network, article, Optional.of(actorId), dueFrom, dueBefore, textHash, after, limit);
    }

    /** {@code before} exclusive; posts without a time are not among them. */
    public PostQuery dueBefore(Instant before) {
        return new PostQuery(
                states, channel, network, article, createdBy, dueFrom, Optional.of(before), textHash, after, limit);
    }

    /** {@code from} inclusive, {@code before} exclusive. */
    public PostQuery dueBetween(Instant from, Instant before) {
        return new PostQuery(
                states,
                channel,
                network,
                article,
                createdBy,
                Optional.of(from),
                Optional.of(before),
                textHash,
                after,
                limit);
    }

    public PostQuery page(Optional<String> key, int size) {
        return new PostQuery(states, channel, network, article, createdBy, dueFrom, dueBefore, textHash, key, size);
    }

    public PostQuery saying(String wantedHash) {
        return new PostQuery(
                states,
                channel,
                network,
                article,
                createdBy,
                dueFrom,
                dueBefore,
                Optional.of(wantedHash),
                after,
                limit);
    }
}
