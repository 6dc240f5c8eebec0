package dev.socialpublisher.approval;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.time.Instant;

/**
 * A reviewer's answer to one revision of a post; it counts for that revision only.
 *
 * @param actorId who decided
 * @param comment asked for on REQUEST_CHANGES, else may be empty
 */
public record Decision(Kind kind, String actorId, int revision, String comment, Instant at) {
    public enum Kind {
        APPROVE,
        REQUEST_CHANGES
    }

    public Decision {
        if (kind == Kind.REQUEST_CHANGES && comment.isBlank()) {
            throw new SocialException(
                    ErrorCode.QUEUE_COMMENT_MISSING,
                    Wording.of(
                            "a post goes back with a comment of at least 1 character that says what to change",
                            "un post se renvoie avec un commentaire d’au moins 1 caractère, qui dit quoi changer"),
                    Place.of("comment"));
        }
    }
}
