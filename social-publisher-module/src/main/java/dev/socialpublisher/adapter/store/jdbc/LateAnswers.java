package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.delivery.Attempt;
import dev.socialpublisher.delivery.LateAnswer;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.queue.PostState;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What answers do to posts that have moved on meanwhile, within the transaction that records them. */
final class LateAnswers {
    private final JdbcPostStore posts;

    LateAnswers(JdbcPostStore posts) {
        this.posts = posts;
    }

    /** Whoever changes the post at the same time waits, and is refused then. */
    void take(Handle handle, PostId id, Attempt attempt) {
        handle.execute("select version from post where id = ? for update", id.value());
        Post post = posts.find(handle, id).orElseThrow();
        LateAnswer.of(attempt)
                .ifPresentOrElse(answer -> take(handle, post, answer), () -> nothingPublished(handle, post, attempt));
    }

    private void take(Handle handle, Post post, LateAnswer answer) {
        answer.on(post).ifPresent(change -> posts.saveIf(handle, change.post(), post.version(), change.entries()));
        if (answer.confirms(post)) {
            look(handle, answer.deliveryKey(), Optional.of(answer.at()));
        } else if (post.state() != PostState.UNCERTAIN) {
            look(handle, post.deliveryKey(), Optional.empty());
        }
    }

    /** The next look settles what is in doubt, but for a post of which an earlier answer said that it is out. */
    private static void nothingPublished(Handle handle, Post post, Attempt attempt) {
        boolean open =
                post.outcome().remoteId().isEmpty() || post.outcome().progress().begun();
        if (post.state() == PostState.UNCERTAIN && open) {
            attempt.end().ifPresent(end -> look(handle, attempt.deliveryKey(), Optional.of(end.at())));
        }
    }

    /** Empty: a person looks. */
    private static void look(Handle handle, String deliveryKey, Optional<Instant> at) {
        handle.createUpdate("update dispatch set next_at = :at where delivery_key = :key")
                .bind("at", Sql.instant(at))
                .bind("key", deliveryKey)
                .execute();
    }
}
