package dev.socialpublisher.queue;

/** Where a post stands; what may follow is in {@link Transitions}. */
public enum PostState {
    DRAFT,
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    SCHEDULED,
    PUBLISHING,
    PUBLISHED,
    PARTIALLY_PUBLISHED,
    UNCERTAIN,
    FAILED,
    HELD,
    MISSED,
    CANCELLED,
    RETRACTED
}
