package dev.socialpublisher.approval;

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
}
