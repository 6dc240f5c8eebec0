package dev.socialpublisher.adapter.connector.pinterest;

import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.error.Wording;
import java.util.Locale;

/**
 * What Pinterest's refusals mean, by status first: most numbers are documented nowhere. Source: OpenAPI 5.23.0 and
 * publishers' reports, 2026-11-23.
 */
final class PinterestAnswers {
    /** Pinterest has not let the application in: no other token helps. */
    private static final int APPLICATION_REFUSED = 3;

    private static final int NO_BOARD = 40;

    private final NetworkClient client;

    PinterestAnswers(NetworkClient client) {
        this.client = client;
    }

    /** For every status but 2xx. A 401 here has outlived its refresh. */
    PublishResult result(Reply.Answered answer, Effect effect) {
        int status = answer.status();
        Wording detail = describe(answer);
        if (status >= 500 || status == 408) {
            return effect == Effect.CREATES ? new PublishResult.Unknown(detail) : new PublishResult.Unavailable(detail);
        }
        return switch (status) {
            case 401 ->
                code(answer) == APPLICATION_REFUSED
                        ? new PublishResult.Misconfigured(detail)
                        : new PublishResult.AuthorisationLost(detail);
            case 403 -> forbidden(answer, detail);
            case 404 -> code(answer) == NO_BOARD ? new PublishResult.Misconfigured(detail) : rejected(answer, detail);
            case 429 -> client.limited(answer, detail);
            default -> status < 400 ? new PublishResult.Misconfigured(detail) : rejected(answer, detail);
        };
    }

    /**
     * At the token endpoint a 400 is about the grant, and a 403 about the application. Neither has a documented number.
     */
    PublishResult grant(Reply.Answered answer, Effect effect) {
        return answer.status() == 400 ? new PublishResult.AuthorisationLost(describe(answer)) : result(answer, effect);
    }

    Wording describe(Reply.Answered answer) {
        return client.describe(answer, answer.json().path("code").asText(""));
    }

    /** Trial access, a missing right, somebody else's board: all wait for a person. The words about spam are reported. */
    private static PublishResult forbidden(Reply.Answered answer, Wording detail) {
        String message = answer.json().path("message").asText("").toLowerCase(Locale.ROOT);
        return message.contains("spam") ? new PublishResult.Blocked(detail) : new PublishResult.Misconfigured(detail);
    }

    private static PublishResult rejected(Reply.Answered answer, Wording detail) {
        return new PublishResult.Rejected(answer.json().path("code").asText(String.valueOf(answer.status())), detail);
    }

    private static int code(Reply.Answered answer) {
        return answer.json().path("code").asInt(0);
    }
}
