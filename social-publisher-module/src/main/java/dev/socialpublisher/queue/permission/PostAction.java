package dev.socialpublisher.queue.permission;

import static dev.socialpublisher.queue.PostState.APPROVED;
import static dev.socialpublisher.queue.PostState.CHANGES_REQUESTED;
import static dev.socialpublisher.queue.PostState.DRAFT;
import static dev.socialpublisher.queue.PostState.FAILED;
import static dev.socialpublisher.queue.PostState.HELD;
import static dev.socialpublisher.queue.PostState.IN_REVIEW;
import static dev.socialpublisher.queue.PostState.MISSED;
import static dev.socialpublisher.queue.PostState.PARTIALLY_PUBLISHED;
import static dev.socialpublisher.queue.PostState.PUBLISHED;
import static dev.socialpublisher.queue.PostState.SCHEDULED;
import static dev.socialpublisher.queue.PostState.UNCERTAIN;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.PostState;
import java.util.Locale;
import java.util.Set;

/** What people do to a post, in which states it makes sense, and whether only a publisher may. */
public enum PostAction {
    EDIT(false, "edit", "modifier", DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED, SCHEDULED, HELD, MISSED, FAILED),
    SUBMIT(false, "submit", "soumettre", DRAFT),
    WITHDRAW(false, "withdraw", "repasser en brouillon", IN_REVIEW, APPROVED, SCHEDULED),
    APPROVE(true, "approve", "valider", IN_REVIEW),
    CORRECT(true, "correct and approve", "corriger et valider", IN_REVIEW),
    REQUEST_CHANGES(true, "return with a comment", "renvoyer avec un commentaire", IN_REVIEW),
    RETIME(false, "change the time", "changer l’heure", IN_REVIEW, APPROVED, SCHEDULED),
    CANCEL(false, "cancel", "annuler", DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED, SCHEDULED, HELD, MISSED, FAILED),
    HOLD(true, "hold", "suspendre", APPROVED, SCHEDULED, PARTIALLY_PUBLISHED),
    RELEASE(true, "release", "remettre dans la file", HELD, MISSED, FAILED),
    RESOLVE(true, "say what became of it", "dire ce qu’il en est", UNCERTAIN),
    REWORD(true, "edit on the network", "modifier sur le réseau", PUBLISHED),
    RETRACT(true, "delete from the network", "supprimer du réseau", PUBLISHED, PARTIALLY_PUBLISHED);

    private final boolean publisherOnly;
    private final String english;
    private final String french;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<PostState> states;

    PostAction(boolean publisherOnly, String english, String french, PostState... states) {
        this.publisherOnly = publisherOnly;
        this.english = english;
        this.french = french;
        this.states = Set.of(states);
    }

    public boolean fits(PostState state) {
        return states.contains(state);
    }

    /** False: an editor may as well. */
    public boolean publisherOnly() {
        return publisherOnly;
    }

    /** As a sentence says it: "to <em>return with a comment</em>". */
    public Wording words() {
        return new Wording(english, french);
    }

    /** The stable name in the API and the history, for instance {@code request-changes}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
