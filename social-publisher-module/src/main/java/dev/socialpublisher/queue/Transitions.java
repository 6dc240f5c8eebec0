package dev.socialpublisher.queue;

import static dev.socialpublisher.queue.PostState.APPROVED;
import static dev.socialpublisher.queue.PostState.CANCELLED;
import static dev.socialpublisher.queue.PostState.CHANGES_REQUESTED;
import static dev.socialpublisher.queue.PostState.DRAFT;
import static dev.socialpublisher.queue.PostState.FAILED;
import static dev.socialpublisher.queue.PostState.HELD;
import static dev.socialpublisher.queue.PostState.IN_REVIEW;
import static dev.socialpublisher.queue.PostState.MISSED;
import static dev.socialpublisher.queue.PostState.PARTIALLY_PUBLISHED;
import static dev.socialpublisher.queue.PostState.PUBLISHED;
import static dev.socialpublisher.queue.PostState.PUBLISHING;
import static dev.socialpublisher.queue.PostState.RETRACTED;
import static dev.socialpublisher.queue.PostState.SCHEDULED;
import static dev.socialpublisher.queue.PostState.UNCERTAIN;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which state may follow which, and the one place that changes it. Who may do so is decided by the callers. */
public final class Transitions {
    private static final Map<PostState, Set<PostState>> TABLE = table();

    /** States whose reason a person reads; elsewhere it would be stale. */
    private static final Set<PostState> WITH_REASON = EnumSet.of(HELD, MISSED, FAILED, UNCERTAIN, CHANGES_REQUESTED);

    private Transitions() {}

    /** What may follow; empty for an end. In the order of {@link PostState}. */
    public static Set<PostState> from(PostState state) {
        return TABLE.getOrDefault(state, Set.of());
    }

    public static boolean allows(PostState from, PostState to) {
        return from(from).contains(to);
    }

    /** Moves the post and appends the entry; QUEUE_TRANSITION_REFUSED names both states and what is allowed. */
    static Change apply(Change change, PostState to, Step step) {
        Post post = change.post();
        if (!allows(post.state(), to)) {
            throw refused(post, to);
        }
        Wording reason = WITH_REASON.contains(to) ? step.why() : Wording.NONE;
        Post.Standing standing = new Post.Standing(to, reason, step.at(), heldBy(post, to, step));
        return change.and(post.with(standing), post.state(), step);
    }

    private static Optional<String> heldBy(Post post, PostState to, Step step) {
        return switch (to) {
            case HELD -> Optional.of(step.actorId()).filter(holder -> !holder.equals(Actor.SYSTEM.id()));
            case APPROVED -> Optional.empty();
            case DRAFT, IN_REVIEW, CHANGES_REQUESTED, SCHEDULED, PUBLISHING, PUBLISHED, PARTIALLY_PUBLISHED ->
                post.heldBy();
            case UNCERTAIN, FAILED, MISSED, CANCELLED, RETRACTED -> post.heldBy();
        };
    }

    private static SocialException refused(Post post, PostState to) {
        Set<PostState> allowed = from(post.state());
        return new SocialException(
                ErrorCode.QUEUE_TRANSITION_REFUSED,
                Wording.of(
                        "post %s is %s and cannot become %s; it can become %s",
                        "le post %s est %s et ne peut pas devenir %s ; il peut devenir : %s",
                        post.id(),
                        post.state().words(),
                        to.words(),
                        allowed.isEmpty() ? new Wording("nothing", "rien") : said(allowed)));
    }

    private static Wording said(Set<PostState> states) {
        return Wording.joined(
                Wording.same(", "), states.stream().map(PostState::words).toList());
    }

    /** UNCERTAIN follows even where nobody sends: a network's answer may come late, and says that the post is out. */
    private static Map<PostState, Set<PostState>> table() {
        Map<PostState, Set<PostState>> table = new EnumMap<>(PostState.class);
        allow(table, DRAFT, IN_REVIEW, APPROVED, CANCELLED, UNCERTAIN);
        allow(table, IN_REVIEW, APPROVED, CHANGES_REQUESTED, DRAFT, CANCELLED, UNCERTAIN);
        allow(table, CHANGES_REQUESTED, DRAFT, CANCELLED, UNCERTAIN);
        allow(table, APPROVED, SCHEDULED, DRAFT, HELD, CANCELLED, UNCERTAIN);
        allow(table, SCHEDULED, PUBLISHING, APPROVED, DRAFT, HELD, MISSED, CANCELLED, UNCERTAIN);
        allow(table, PUBLISHING, PUBLISHED, PARTIALLY_PUBLISHED, SCHEDULED, HELD, FAILED, UNCERTAIN);
        allow(table, UNCERTAIN, PUBLISHED, PARTIALLY_PUBLISHED, SCHEDULED, FAILED);
        allow(table, HELD, APPROVED, DRAFT, CANCELLED, UNCERTAIN, RETRACTED);
        allow(table, MISSED, APPROVED, DRAFT, CANCELLED, UNCERTAIN, RETRACTED);
        allow(table, FAILED, APPROVED, DRAFT, CANCELLED, UNCERTAIN, RETRACTED);
        allow(table, CANCELLED, UNCERTAIN);
        allow(table, PARTIALLY_PUBLISHED, PUBLISHING, HELD, RETRACTED);
        allow(table, PUBLISHED, RETRACTED);
        return table;
    }

    private static void allow(
            Map<PostState, Set<PostState>> table, PostState from, PostState first, PostState... others) {
        table.put(from, Collections.unmodifiableSet(EnumSet.of(first, others)));
    }
}
