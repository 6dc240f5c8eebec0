package dev.socialpublisher.queue.permission;

import static dev.socialpublisher.queue.PostState.APPROVED;
import static dev.socialpublisher.queue.PostState.CHANGES_REQUESTED;
import static dev.socialpublisher.queue.PostState.DRAFT;
import static dev.socialpublisher.queue.PostState.FAILED;
import static dev.socialpublisher.queue.PostState.HELD;
import static dev.socialpublisher.queue.PostState.IN_REVIEW;
import static dev.socialpublisher.queue.PostState.MISSED;
import static dev.socialpublisher.queue.PostState.SCHEDULED;
import static dev.socialpublisher.queue.PostState.UNCERTAIN;

import dev.socialpublisher.queue.PostState;
import java.util.Locale;
import java.util.Set;

/** What people do to a post, in which states it makes sense, and whether only a publisher may. */
public enum PostAction {
    EDIT(false, DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED, SCHEDULED, HELD, MISSED, FAILED),
    SUBMIT(false, DRAFT),
    WITHDRAW(false, IN_REVIEW, APPROVED, SCHEDULED),
    APPROVE(true, IN_REVIEW),
    CORRECT(true, IN_REVIEW),
    REQUEST_CHANGES(true, IN_REVIEW),
    RETIME(false, IN_REVIEW, APPROVED, SCHEDULED),
    CANCEL(false, DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED, SCHEDULED, HELD, MISSED, FAILED),
    HOLD(true, APPROVED, SCHEDULED),
    RELEASE(true, HELD, MISSED, FAILED),
    RESOLVE(true, UNCERTAIN);

    private final boolean publisherOnly;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<PostState> states;

    PostAction(boolean publisherOnly, PostState... states) {
        this.publisherOnly = publisherOnly;
        this.states = Set.of(states);
    }

    public boolean fits(PostState state) {
        return states.contains(state);
    }

    /** False: an editor may as well. */
    public boolean publisherOnly() {
        return publisherOnly;
    }

    /** The stable name in the API and the history, for instance {@code request-changes}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
