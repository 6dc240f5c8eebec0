package dev.socialpublisher.delivery;

import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.Outcome;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Step;
import java.time.Instant;
import java.util.Optional;

/**
 * A network's "published" that comes when the post has moved on without it: from then on nothing sends the post again,
 * whatever it had become. Pure.
 *
 * @param deliveryKey of the call that was answered; the post may be at a later revision by now
 */
public record LateAnswer(String deliveryKey, RemotePost remote, Instant at) {
    /** Empty where the answer does not say that something was published. */
    public static Optional<LateAnswer> of(Attempt attempt) {
        return attempt.end()
                .filter(end -> end.result() == PublishResult.Kind.PUBLISHED)
                .flatMap(end -> end.post().map(remote -> new LateAnswer(attempt.deliveryKey(), remote, end.at())));
    }

    /** Whether all agree: the same revision was to go out, and is. Then the next look adopts the answer. */
    public boolean confirms(Post post) {
        return isNewTo(post)
                && post.deliveryKey().equals(deliveryKey)
                && switch (post.state()) {
                    case SCHEDULED, PUBLISHING -> true;
                    case UNCERTAIN ->
                        post.outcome().address().isEmpty()
                                || post.outcome().progress().begun();
                    case DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED, HELD, MISSED, FAILED, CANCELLED -> false;
                    case PUBLISHED, PARTIALLY_PUBLISHED, RETRACTED -> false;
                };
    }

    /** What becomes of the post: UNCERTAIN, or where it is public anyway a line in its history. Empty when it is known. */
    public Optional<Change> on(Post post) {
        if (!isNewTo(post)) {
            return Optional.empty();
        }
        Change change = Change.of(post);
        return switch (post.state()) {
            case DRAFT,
                    IN_REVIEW,
                    CHANGES_REQUESTED,
                    APPROVED,
                    SCHEDULED,
                    PUBLISHING,
                    HELD,
                    MISSED,
                    FAILED,
                    CANCELLED -> Optional.of(change.with(this::found).to(PostState.UNCERTAIN, step(post)));
            case UNCERTAIN -> confirms(post) ? Optional.empty() : Optional.of(change.note(step(post)));
            case PUBLISHED, PARTIALLY_PUBLISHED, RETRACTED -> Optional.of(change.note(step(post)));
        };
    }

    private boolean isNewTo(Post post) {
        return post.outcome().remoteId().filter(remote.id()::equals).isEmpty()
                && post.outcome().progress().sent().stream()
                        .noneMatch(part -> part.remoteId().equals(remote.id()));
    }

    private Post found(Post post) {
        return post.outcome().progress().begun()
                ? post
                : post.withOutcome(new Outcome(Optional.of(remote.id()), Optional.of(remote.address()), Wording.NONE));
    }

    private Step step(Post post) {
        String revision = deliveryKey.split("\\.", -1)[1]; // post.revision, and .part of a thread
        Wording why = Wording.of(
                "a late answer says that revision %s was published at %s; the post was %s by then",
                "une réponse tardive indique que la révision %s a été publiée à l’adresse %s ; le post était alors %s",
                revision,
                remote.address(),
                post.state().words());
        return Step.bySystem("late-answer", why, at);
    }
}
