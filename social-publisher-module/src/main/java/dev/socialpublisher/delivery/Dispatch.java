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
 * @param token of a publication that the network still works on
 */
public record Dispatch(
        String deliveryKey,
        PostId post,
        Instant requestCreatedAt,
        Optional<Lease> lease,
        Optional<Instant> nextAt,
        Tries tries,
        Optional<String> token) {
    /**
     * How often something was done so far.
     *
     * @param failures provably not sent
     * @param looks at the network after an unknown outcome
     * @param repeats sent again after an unknown outcome
     */
    public record Tries(int failures, int looks, int repeats) {
        public static final Tries NONE = new Tries(0, 0, 0);

        private Tries failed() {
            return new Tries(failures + 1, looks, repeats);
        }

        private Tries looked() {
            return new Tries(failures, looks + 1, repeats);
        }

        private Tries unlooked() {
            return new Tries(failures, 0, repeats);
        }

        private Tries repeated() {
            return new Tries(failures, 0, repeats + 1);
        }

        private Tries anew() {
            return new Tries(0, 0, repeats);
        }
    }

    public static Dispatch first(Post post, Instant now) {
        return new Dispatch(
                post.deliveryKey(), post.id(), now, Optional.empty(), Optional.empty(), Tries.NONE, Optional.empty());
    }

    /** A worker begins: what an earlier publication left open is not asked about meanwhile. */
    public Dispatch leased(Lease newLease) {
        return new Dispatch(
                deliveryKey, post, requestCreatedAt, Optional.of(newLease), Optional.empty(), tries, Optional.empty());
    }

    public Dispatch createdAt(Instant newCreatedAt) {
        return new Dispatch(deliveryKey, post, newCreatedAt, lease, nextAt, tries, token);
    }

    /** Back in the queue after something that does not count as a failure, for instance a rate limit. */
    public Dispatch waiting(Instant next) {
        return released(Optional.of(next), tries, Optional.empty());
    }

    public Dispatch failed(Instant next) {
        return released(Optional.of(next), tries.failed(), Optional.empty());
    }

    /** Accepted and still processed; looks count the questions. */
    public Dispatch pending(String newToken, Instant next) {
        return released(Optional.of(next), tries, Optional.of(newToken));
    }

    public Dispatch looked(Optional<Instant> next) {
        return released(next, tries.looked(), token);
    }

    /** A pending publication of which nothing is known any more: now it is looked for, with all looks ahead. */
    public Dispatch lost(Instant next) {
        return released(Optional.of(next), tries.unlooked(), Optional.empty());
    }

    public Dispatch repeating() {
        return released(Optional.empty(), tries.repeated(), Optional.empty());
    }

    /** Nothing more to do by itself; a person may let the post go again, with all tries ahead. */
    public Dispatch done() {
        return released(Optional.empty(), tries.anew(), Optional.empty());
    }

    private Dispatch released(Optional<Instant> next, Tries newTries, Optional<String> newToken) {
        return new Dispatch(deliveryKey, post, requestCreatedAt, Optional.empty(), next, newTries, newToken);
    }
}
