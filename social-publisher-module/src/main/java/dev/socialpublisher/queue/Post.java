package dev.socialpublisher.queue;

import dev.socialpublisher.approval.Decision;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.network.NetworkId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One article on its way to one channel. States change through {@link Transitions} only.
 *
 * @param version grows by one with every change; what the API's ETag carries
 * @param due the time asked for; empty = as soon as approved
 * @param dueAt instant of {@code due} from submission on; for "as soon as approved" the instant of approval
 * @param reason why it is HELD, MISSED, FAILED, UNCERTAIN or returned; empty otherwise
 * @param decisions all, oldest first; those of earlier revisions no longer count
 */
public record Post(
        PostId id,
        long version,
        ChannelId channel,
        NetworkId network,
        ArticleKey article,
        String title,
        PostState state,
        PostRevision revision,
        Optional<DueTime> due,
        Optional<Instant> dueAt,
        TimeToLive timeToLive,
        String reason,
        List<Decision> decisions,
        Outcome outcome,
        String createdBy,
        Instant createdAt,
        Instant changedAt) {
    public Post {
        if (state == PostState.SCHEDULED && dueAt.isEmpty()) {
            throw new IllegalArgumentException("post " + id + " is SCHEDULED without a time");
        }
        decisions = List.copyOf(decisions);
    }

    /** Names this revision on its way to the network; stable over all attempts. */
    public String deliveryKey() {
        return id + "." + revision.number();
    }

    /** The decisions on the present revision, oldest first. */
    public List<Decision> standingDecisions() {
        return decisions.stream()
                .filter(decision -> decision.revision() == revision.number())
                .toList();
    }

    public Post withVersion(long newVersion) {
        Copy copy = new Copy(this);
        copy.version = newVersion;
        return copy.post();
    }

    public Post withRevision(PostRevision newRevision) {
        Copy copy = new Copy(this);
        copy.revision = newRevision;
        return copy.post();
    }

    public Post withDue(Optional<DueTime> newDue, Optional<Instant> newDueAt) {
        Copy copy = new Copy(this);
        copy.due = newDue;
        copy.dueAt = newDueAt;
        return copy.post();
    }

    public Post withTimeToLive(TimeToLive newTimeToLive) {
        Copy copy = new Copy(this);
        copy.timeToLive = newTimeToLive;
        return copy.post();
    }

    public Post withDecision(Decision decision) {
        Copy copy = new Copy(this);
        copy.decisions = new ArrayList<>(decisions);
        copy.decisions.add(decision);
        return copy.post();
    }

    public Post withOutcome(Outcome newOutcome) {
        Copy copy = new Copy(this);
        copy.outcome = newOutcome;
        return copy.post();
    }

    Post changed(Instant at) {
        Copy copy = new Copy(this);
        copy.changedAt = at;
        return copy.post();
    }

    /** For {@link Transitions}. */
    Post in(PostState newState, String newReason, Instant at) {
        Copy copy = new Copy(this);
        copy.state = newState;
        copy.reason = newReason;
        copy.changedAt = at;
        return copy.post();
    }

    /** Mutable for the length of one copy, so that each change names only its own field. */
    private static final class Copy {
        private final Post from;
        private long version;
        private PostState state;
        private PostRevision revision;
        private Optional<DueTime> due;
        private Optional<Instant> dueAt;
        private TimeToLive timeToLive;
        private String reason;
        private List<Decision> decisions;
        private Outcome outcome;
        private Instant changedAt;

        Copy(Post from) {
            this.from = from;
            version = from.version;
            state = from.state;
            revision = from.revision;
            due = from.due;
            dueAt = from.dueAt;
            timeToLive = from.timeToLive;
            reason = from.reason;
            decisions = from.decisions;
            outcome = from.outcome;
            changedAt = from.changedAt;
        }

        Post post() {
            return new Post(
                    from.id,
                    version,
                    from.channel,
                    from.network,
                    from.article,
                    from.title,
                    state,
                    revision,
                    due,
                    dueAt,
                    timeToLive,
                    reason,
                    decisions,
                    outcome,
                    from.createdBy,
                    from.createdAt,
                    changedAt);
        }
    }
}
