package dev.socialpublisher.queue.service;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostQuery;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.PostStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What else stands in the queue near a post. */
final class Warnings {
    private static final Duration NEAR = Duration.ofHours(1);
    private static final int MOST = 5;
    private static final PostState[] WAITING = {
        PostState.IN_REVIEW, PostState.APPROVED, PostState.SCHEDULED, PostState.PUBLISHING, PostState.UNCERTAIN
    };
    private static final PostState[] SEEN = Stream.concat(
                    Stream.of(WAITING), Stream.of(PostState.PUBLISHED, PostState.PARTIALLY_PUBLISHED))
            .toArray(PostState[]::new);

    private final PostStore posts;

    Warnings(PostStore posts) {
        this.posts = posts;
    }

    /** At most five of a kind; the same text first. */
    List<QueueWarning> about(Post post, Instant now) {
        List<QueueWarning> warnings = new ArrayList<>();
        PostQuery onChannel = PostQuery.all().onChannel(post.channel()).page(Optional.empty(), MOST + 1);
        others(post, onChannel.saying(post.revision().textHash()).inStates(SEEN))
                .map(other -> warning(
                        QueueWarning.Kind.SAME_TEXT,
                        new Wording(
                                "the same words are queued or published on this account already",
                                "les mêmes mots sont déjà dans la file ou publiés sur ce compte"),
                        other))
                .forEach(warnings::add);
        Instant due = post.dueAt().orElse(now);
        others(post, onChannel.dueBetween(due.minus(NEAR), due.plus(NEAR)).inStates(SEEN))
                .map(other -> warning(
                        QueueWarning.Kind.SAME_HOUR,
                        new Wording(
                                "another post leaves on this account less than an hour away",
                                "un autre post part sur ce compte à moins d’une heure"),
                        other))
                .forEach(warnings::add);
        others(post, onChannel.ofArticle(post.article()).inStates(WAITING))
                .map(other -> warning(
                        QueueWarning.Kind.SAME_ARTICLE,
                        new Wording(
                                "another post of this article waits on this account",
                                "un autre post de cet article attend sur ce compte"),
                        other))
                .forEach(warnings::add);
        return warnings;
    }

    private Stream<Post> others(Post post, PostQuery query) {
        return posts.list(query).posts().stream()
                .filter(other -> !other.id().equals(post.id()))
                .limit(MOST);
    }

    private static QueueWarning warning(QueueWarning.Kind kind, Wording what, Post other) {
        Wording which = other.due()
                .map(due -> Wording.of("%s: “%s”, due %s", "%s : « %s », prévu le %s", what, other.title(), due))
                .orElseGet(() -> Wording.of("%s: “%s”", "%s : « %s »", what, other.title()));
        return new QueueWarning(kind, which, other.id());
    }
}
