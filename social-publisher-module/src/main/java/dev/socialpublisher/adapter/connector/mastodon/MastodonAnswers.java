package dev.socialpublisher.adapter.connector.mastodon;

import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.error.Wording;
import java.util.Locale;

/** What a server's refusals mean. Source: docs.joinmastodon.org, errors, and Mastodon's own tests, 2026-11-22. */
final class MastodonAnswers {
    private final NetworkClient client;

    MastodonAnswers(NetworkClient client) {
        this.client = client;
    }

    /** For every status but 2xx. */
    PublishResult result(Reply.Answered answer, Effect effect) {
        int status = answer.status();
        String words = answer.json().path("error").asText("");
        Wording detail = client.describe(answer, words);
        if (status >= 500 || status == 408) {
            return effect == Effect.CREATES ? new PublishResult.Unknown(detail) : new PublishResult.Unavailable(detail);
        }
        return switch (status) {
            case 401 -> new PublishResult.AuthorisationLost(detail);
            case 403 -> forbidden(words.toLowerCase(Locale.ROOT), detail);
            case 429 -> client.limited(answer, detail);
            default ->
                status < 400
                        ? new PublishResult.Misconfigured(detail)
                        : invalid(words.toLowerCase(Locale.ROOT), answer, detail);
        };
    }

    /** A missing right is mended in the server's settings; an account that the server stopped waits for a person. */
    private static PublishResult forbidden(String words, Wording detail) {
        return words.contains("suspended") || words.contains("disabled") || words.contains("limited")
                ? new PublishResult.Blocked(detail)
                : new PublishResult.Misconfigured(detail);
    }

    private static PublishResult invalid(String words, Reply.Answered answer, Wording detail) {
        if (words.contains("not finished processing")) {
            return new PublishResult.Unavailable(detail);
        }
        return words.contains("media") && (words.contains("not found") || words.contains("missing"))
                ? new PublishResult.MediaGone(detail)
                : new PublishResult.Rejected(String.valueOf(answer.status()), detail);
    }
}
