package dev.socialpublisher.adapter.connector.bluesky;

import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.error.Wording;
import java.util.Set;

/** What Bluesky's refusals mean. Its name for an error decides, its status only where there is no name. */
final class BlueskyAnswers {
    private static final Set<String> SESSION_ENDED = Set.of("ExpiredToken", "InvalidToken", "AuthMissing");

    private final NetworkClient client;

    BlueskyAnswers(NetworkClient client) {
        this.client = client;
    }

    /** An ended token answers 400, not 401. */
    boolean sessionEnded(Reply.Answered answer) {
        return SESSION_ENDED.contains(error(answer))
                || (answer.status() == 401 && error(answer).isEmpty());
    }

    /** For every status but 2xx. An ended session here has outlived its renewal. */
    PublishResult result(Reply.Answered answer, Effect effect) {
        String error = error(answer);
        Wording detail = client.describe(answer, error);
        if (answer.status() == 429) {
            return client.limited(answer, detail);
        }
        if (answer.status() >= 500 || answer.status() == 408) {
            return effect == Effect.CREATES ? new PublishResult.Unknown(detail) : new PublishResult.Unavailable(detail);
        }
        return switch (error) {
            case "ExpiredToken", "InvalidToken", "AuthMissing", "AuthenticationRequired", "AuthFactorTokenRequired" ->
                new PublishResult.AuthorisationLost(detail);
            case "AccountTakedown", "AccountSuspended" -> new PublishResult.Blocked(detail);
            case "AccountDeactivated" -> new PublishResult.Misconfigured(detail);
            case "BlobNotFound" -> new PublishResult.MediaGone(detail);
            default -> byStatus(answer, error, detail);
        };
    }

    private static PublishResult byStatus(Reply.Answered answer, String error, Wording detail) {
        if (answer.status() == 401) {
            return new PublishResult.AuthorisationLost(detail);
        }
        boolean elsewhere = answer.status() < 400 || answer.status() == 404;
        return elsewhere
                ? new PublishResult.Misconfigured(detail)
                : new PublishResult.Rejected(error.isEmpty() ? String.valueOf(answer.status()) : error, detail);
    }

    /** The network's name for an error; empty when it gives none. */
    String error(Reply.Answered answer) {
        return answer.json().path("error").asText("");
    }

    Wording describe(Reply.Answered answer) {
        return client.describe(answer, error(answer));
    }
}
