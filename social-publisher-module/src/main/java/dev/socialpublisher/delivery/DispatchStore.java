package dev.socialpublisher.delivery;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.Post;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The dispatcher's side of the posts. Each method is one transaction. Writes are conditional on the version of the post
 * that they were decided on: of two workers one succeeds.
 */
public interface DispatchStore {
    /** Channels with SCHEDULED posts that are due and not waiting for a retry, each once, ordered by id. */
    List<ChannelId> channelsDue(Instant now);

    /** BREAKING posts first, the newest first among them; then the others, oldest due first. */
    Optional<Post> nextDue(ChannelId channel, Instant now);

    /** All SCHEDULED posts due before {@code before}, at most {@code limit}, oldest first. */
    List<Post> dueBefore(Instant before, int limit);

    /**
     * Takes a SCHEDULED post for one worker; empty where somebody else was faster. The request's time is {@code now}
     * unless an earlier attempt may have reached the network.
     */
    Optional<Claim> claim(Change toPublishing, Lease lease, Instant now);

    /**
     * Puts an attempt on record and extends the lease; when this has returned, the call may be made once. Empty where the
     * claim is no longer ours or its lease ran out: then it must not be made.
     */
    Optional<Claim> begin(Claim claim, Lease extended, Instant now);

    /**
     * Records what became of a claim and ends its lease. The attempt's end is kept in any case; empty where the post has
     * moved on meanwhile: then {@link LateAnswer} says what becomes of it, and if it is UNCERTAIN its next look becomes
     * due unless a person has to settle it.
     */
    Optional<Post> settle(Delivery delivery);

    /** Keeps what dispatch remembers, without a change of the post; false where the post has moved on since it was seen. */
    boolean remember(Post seen, Dispatch dispatch);

    /** PUBLISHING posts whose lease ran out, or that nobody holds and no network works on. */
    List<Claim> expired(Instant now, int limit);

    /** PUBLISHING posts that a network still works on, and whose next question is due. */
    List<Claim> pending(Instant now, int limit);

    /** UNCERTAIN posts whose next look is due. */
    List<Claim> uncertain(Instant now, int limit);

    /** Oldest first. */
    List<Attempt> attempts(String deliveryKey);

    StepJournal journal(String deliveryKey);

    /** After uploads have expired. */
    void forgetSteps(String deliveryKey);

    /** Replaces a halt of the same scope that ends earlier. */
    void halt(Halt halt);

    /** Those that last beyond {@code now}. */
    List<Halt> halts(Instant now);

    /** SCHEDULED posts due before {@code before}, and PUBLISHING ones whose lease ran out before it: neither should be. */
    int overdue(Instant before);

    /** The next moment at which something comes due; empty when nothing waits. */
    Optional<Instant> nextDueAt();
}
