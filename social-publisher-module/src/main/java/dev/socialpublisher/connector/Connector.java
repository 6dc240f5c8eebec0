package dev.socialpublisher.connector;

/**
 * Talks to one network for one channel. Blocking, with the call timeout of its context (default 30 s); called by one
 * thread at a time per channel. Outcomes are values; an exception is a bug and counts as {@link PublishResult.Unknown}
 * once {@code publish} has begun.
 */
public interface Connector {
    /** Uploads and everything else that may be repeated; each step's remote id is journalled before the next step. */
    Preparation prepare(PublishRequest request, StepJournal journal);

    /** Exactly one irreversible call, never repeated inside. */
    PublishResult publish(Prepared prepared);

    /** Asks about a pending publication; read-only. */
    PublishResult resume(String token);

    /** Looks whether the request's post exists, newer than {@code request.createdAt()} less clock skew; read-only. */
    FindResult find(PublishRequest request, StepJournal journal);
}
