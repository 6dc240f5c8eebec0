package dev.socialpublisher.delivery;

import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.error.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One call to {@code publish}; on record before the call is made.
 *
 * @param number from 1 per delivery key
 * @param end empty until the answer is on record: the post may be on its network
 */
public record Attempt(String deliveryKey, int number, String worker, Instant startedAt, Optional<End> end) {
    /** What the network did; {@code post} where it named one. */
    public record End(Instant at, PublishResult.Kind result, Wording detail, Optional<RemotePost> post) {}

    public Attempt ended(End answer) {
        return new Attempt(deliveryKey, number, worker, startedAt, Optional.of(answer));
    }

    /** What the network is known to have taken, whichever attempt it answered. */
    public static Optional<RemotePost> published(List<Attempt> attempts) {
        return attempts.stream()
                .flatMap(attempt -> attempt.end().stream())
                .filter(answer -> answer.result() == PublishResult.Kind.PUBLISHED)
                .flatMap(answer -> answer.post().stream())
                .findFirst();
    }

    /** Whether this call may have put something on the network: then a repeat must be byte-identical. */
    public boolean mayHaveSent() {
        return end.map(answer -> switch (answer.result()) {
                    case PUBLISHED, PENDING, UNKNOWN, DUPLICATE -> true;
                    case RATE_LIMITED, UNAVAILABLE, REJECTED, MEDIA_GONE, AUTHORISATION_LOST, BLOCKED, MISCONFIGURED ->
                        false;
                })
                .orElse(true);
    }
}
