package dev.socialpublisher.adapter.connector.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RateScope;
import dev.socialpublisher.error.Wording;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Telegram's refusals mean. Its codes are HTTP's; the texts beside 400 are not documented. */
final class BotAnswers {
    /** After a 429 that names no time. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Pattern RIGHTS =
            Pattern.compile("chat not found|administrator rights|not enough rights|member list is inaccessible");

    private final NetworkClient client;

    BotAnswers(NetworkClient client) {
        this.client = client;
    }

    /** For every status but 2xx. */
    PublishResult result(Reply.Answered answer, Effect effect) {
        Wording detail = client.describe(answer, "");
        int status = answer.status();
        if (status >= 500 || status == 408) {
            return effect == Effect.CREATES ? new PublishResult.Unknown(detail) : new PublishResult.Unavailable(detail);
        }
        return switch (status) {
            case 429 -> client.halt(patience(answer), RateScope.ACCOUNT, detail);
            case 401, 404 -> new PublishResult.AuthorisationLost(detail); // 404: what stands in the path is no token
            case 400, 413 ->
                RIGHTS.matcher(description(answer)).find()
                        ? new PublishResult.Misconfigured(detail)
                        : new PublishResult.Rejected(String.valueOf(status), detail);
            default -> new PublishResult.Misconfigured(detail);
        };
    }

    private static Duration patience(Reply.Answered answer) {
        long seconds = parameter(answer, "retry_after").asLong(0);
        return seconds > 0 ? Duration.ofSeconds(seconds) : PATIENCE;
    }

    /** The chat's new number, where it became another one: nothing was sent to the old. */
    static Optional<String> movedTo(Reply.Answered answer) {
        return Optional.of(parameter(answer, "migrate_to_chat_id"))
                .filter(JsonNode::isIntegralNumber)
                .map(JsonNode::asText);
    }

    private static JsonNode parameter(Reply.Answered answer, String name) {
        return answer.json().path("parameters").path(name);
    }

    static String description(Reply.Answered answer) {
        return answer.json().path("description").asText("");
    }
}
