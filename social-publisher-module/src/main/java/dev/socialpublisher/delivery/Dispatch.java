package dev.socialpublisher.delivery;

import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import java.time.Instant;
import java.util.Optional;

/**
 * What dispatch remembers of one revision of a post across claims.
 *
 * @param requestCreatedAt the time that the network is told; stays once an attempt may have reached it
 * @param lease while claimed
 * @param nextAt not before: the next try when SCHEDULED, the next question when PUBLISHING or UNCERTAIN; empty = at once
 * @param failures provably not sent, so far
 * @param looks at the network after an unknown outcome, so far
 * @param repeats sent again after an unknown outcome, so far
 * @param token of a publication that the network still works on
 */
public record Dispatch(
        String deliveryKey,
        PostId post,
        Instant requestCreatedAt,
        Optional<Lease> lease,
        Optional<Instant> nextAt,
        int failures,
        int looks,
        int repeats,
        Optional<String> token) {
    public static Dispatch first(Post post, Instant now) {
        return new Dispatch(
                post.deliveryKey(), post.id(), now, Optional.empty(), Optional.empty(), 0, 0, 0, Optional.empty());
    }

    public Dispatch leased(Lease newLease) {
        return new Dispatch(
                deliveryKey, post, requestCreatedAt, Optional.of(newLease), nextAt, failures, looks, repeats, token);
    }

    public Dispatch createdAt(Instant newCreatedAt) {
        return new Dispatch(deliveryKey, post, newCreatedAt, lease, nextAt, failures, looks, repeats, token);
    }

    /** Back in the queue after something that does not count as a failure, for instance a rate limit. */
    public Dispatch waiting(Instant next) {
        return new Dispatch(
                deliveryKey,
                post,
                requestCreatedAt,
                Optional.empty(),
                Optional.of(next),
                failures,
                looks,
                repeats,
                Optional.empty());
    }

    public Dispatch failed(Instant next) {
        return new Dispatch(
                deliveryKey,
                post,
                requestCreatedAt,
                Optional.empty(),
                Optional.of(next),
                failures + 1,
                looks,
                repeats,
                Optional.empty());
    }

    /** Accepted and still processed; looks count the questions. */
    public Dispatch pending(String newToken, Instant next) {
        return new Dispatch(
                deliveryKey,
                post,
                requestCreatedAt,
                Optional.empty(),
                Optional.of(next),
                failures,
                looks,
                repeats,
                Optional.of(newToken));
    }

    public Dispatch looked(Optional<Instant> next) {
        return new Dispatch(
                deliveryKey, post, requestCreatedAt, Optional.empty(), next, failures, looks + 1, repeats, token);
    }

    public Dispatch repeating() {
        return new Dispatch(
                deliveryKey,
                post,
                requestCreatedAt,
                Optional.empty(),
                Optional.empty(),
                failures,
                0,
                repeats + 1,
                Optional.empty());
    }

    /** Nothing more to do by itself; a person may let the post go again, with all tries ahead. */
    public Dispatch done() {
        return new Dispatch(
                deliveryKey,
                post,
                requestCreatedAt,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                repeats,
                Optional.empty());
    }
}
