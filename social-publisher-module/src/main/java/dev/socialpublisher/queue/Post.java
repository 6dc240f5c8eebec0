package dev.socialpublisher.queue;

import dev.socialpublisher.approval.Decision;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One article on its way to one channel. States change through {@link Transitions} only.
 *
 * @param version grows by one with every change; what the API's ETag carries
 * @param decisions all, oldest first; those of earlier revisions no longer count
 */
public record Post(
        Origin origin,
        long version,
        Standing standing,
        PostRevision revision,
        Timing timing,
        List<Decision> decisions,
        Outcome outcome) {
    /**
     * What a post is and stays from its first draft.
     *
     * @param title of the article at that time
     */
    public record Origin(
            PostId id,
            ChannelId channel,
            NetworkId network,
            ArticleKey article,
            String title,
            String createdBy,
            Instant createdAt) {}

    /**
     * Where a post has got to.
     *
     * @param reason why it is HELD, MISSED, FAILED, UNCERTAIN or returned; empty otherwise
     * @param changedAt the last change of any kind
     * @param heldBy who stopped this very post; stays, whatever becomes of it, until it is approved or released
     */
    public record Standing(PostState state, Wording reason, Instant changedAt, Optional<String> heldBy) {}

    /**
     * When a post leaves, and how long it is worth sending.
     *
     * @param due the time asked for; empty = as soon as approved
     * @param dueAt instant of {@code due} from submission on; for "as soon as approved" the instant of approval
     */
    public record Timing(Optional<DueTime> due, Optional<Instant> dueAt, TimeToLive timeToLive) {}

    public Post {
        if (standing.state() == PostState.SCHEDULED && timing.dueAt().isEmpty()) {
            throw new IllegalArgumentException("post " + origin.id() + " is SCHEDULED without a time");
        }
        decisions = List.copyOf(decisions);
    }

    /** A post as it begins: DRAFT, version 1, undecided. */
    public static Post draft(Origin origin, PostRevision revision, Timing timing) {
        Standing standing = new Standing(PostState.DRAFT, Wording.NONE, origin.createdAt(), Optional.empty());
        return new Post(origin, 1, standing, revision, timing, List.of(), Outcome.NONE);
    }

    public PostId id() {
        return origin.id();
    }

    public ChannelId channel() {
        return origin.channel();
    }

    public NetworkId network() {
        return origin.network();
    }

    public ArticleKey article() {
        return origin.article();
    }

    public String title() {
        return origin.title();
    }

    public String createdBy() {
        return origin.createdBy();
    }

    public Instant createdAt() {
        return origin.createdAt();
    }

    public PostState state() {
        return standing.state();
    }

    public Wording reason() {
        return standing.reason();
    }

    public Optional<String> heldBy() {
        return standing.heldBy();
    }

    public Instant changedAt() {
        return standing.changedAt();
    }

    public Optional<DueTime> due() {
        return timing.due();
    }

    public Optional<Instant> dueAt() {
        return timing.dueAt();
    }

    public TimeToLive timeToLive() {
        return timing.timeToLive();
    }

    /** Names this revision on its way to the network, or its present part; stable over all attempts. */
    public String deliveryKey() {
        int part = outcome.progress().part();
        return id() + "." + revision.number() + (part == 1 ? "" : "." + part);
    }

    /** The state in which dispatch takes it up again: some parts may be out already. */
    public PostState waitingState() {
        return outcome.progress().begun() ? PostState.PARTIALLY_PUBLISHED : PostState.SCHEDULED;
    }

    public Post withVersion(long newVersion) {
        return new Post(origin, newVersion, standing, revision, timing, decisions, outcome);
    }

    public Post withRevision(PostRevision newRevision) {
        return new Post(origin, version, standing, newRevision, timing, decisions, outcome);
    }

    public Post withDue(Optional<DueTime> due, Optional<Instant> dueAt) {
        return with(new Timing(due, dueAt, timeToLive()));
    }

    public Post withTimeToLive(TimeToLive timeToLive) {
        return with(new Timing(due(), dueAt(), timeToLive));
    }

    public Post withDecision(Decision decision) {
        List<Decision> all =
                Stream.concat(decisions.stream(), Stream.of(decision)).toList();
        return new Post(origin, version, standing, revision, timing, all, outcome);
    }

    public Post withOutcome(Outcome newOutcome) {
        return new Post(origin, version, standing, revision, timing, decisions, newOutcome);
    }

    Post changed(Instant at) {
        return with(new Standing(state(), reason(), at, heldBy()));
    }

    /** For {@link Transitions}. */
    Post with(Standing newStanding) {
        return new Post(origin, version, newStanding, revision, timing, decisions, outcome);
    }

    private Post with(Timing newTiming) {
        return new Post(origin, version, standing, revision, newTiming, decisions, outcome);
    }
}
