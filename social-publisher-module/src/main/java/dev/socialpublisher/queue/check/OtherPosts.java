package dev.socialpublisher.queue.check;

import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelStore;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.queue.PostQuery;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.tone.OtherPost;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The posts beside which one goes out. Two bounded queries a check; never the post itself. */
public final class OtherPosts {
    private static final int MOST = 20;

    /** Beyond these an article has been posted often enough for any comparison. */
    private static final int MOST_OF_ARTICLE = 50;

    private final PostStore posts;
    private final ChannelStore channels;

    public OtherPosts(PostStore posts, ChannelStore channels) {
        this.posts = posts;
        this.channels = channels;
    }

    /** The article's posts on other channels that were submitted, newest first. */
    List<OtherPost> siblings(ArticleKey article, Channel channel) {
        PostQuery query = PostQuery.all()
                .ofArticle(article)
                .inStates(
                        PostState.IN_REVIEW,
                        PostState.APPROVED,
                        PostState.SCHEDULED,
                        PostState.PUBLISHING,
                        PostState.PUBLISHED,
                        PostState.PARTIALLY_PUBLISHED,
                        PostState.UNCERTAIN)
                .page(Optional.empty(), MOST_OF_ARTICLE);
        return posts.list(query).posts().stream()
                .filter(post -> !post.channel().equals(channel.id()))
                .sorted(Comparator.comparing(Post::changedAt).reversed())
                .limit(MOST)
                .map(this::told)
                .toList();
    }

    /**
     * The channel's last posts before {@code before}, newest first. One of the same article that is still to come is left
     * out: it may be the very one that is being rewritten.
     */
    List<OtherPost> recent(PostId itself, ArticleKey article, Channel channel, Instant before) {
        return posts.latest(channel.id(), before, MOST + 1).stream()
                .filter(post -> !post.id().equals(itself))
                .filter(post ->
                        post.state() != PostState.SCHEDULED || !post.article().equals(article))
                .limit(MOST)
                .map(this::told)
                .toList();
    }

    private OtherPost told(Post post) {
        Optional<Channel> channel = channels.find(post.channel());
        return new OtherPost(
                channel.map(Channel::name).orElse(post.channel().value()),
                post.dueAt().flatMap(due -> channel.map(known -> due.atZone(known.zone()))),
                post.revision().variant().text());
    }
}
