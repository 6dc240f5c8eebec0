package dev.socialpublisher.adapter.connector.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.connector.PublishResult;
import java.net.URI;
import java.util.function.Function;

/** Calls methods of the Bot API. The token stands in the address, so that it is hidden from all that is said of a call. */
final class BotCalls {
    private final NetworkClient client;
    private final BotAnswers answers;
    private final String token;

    BotCalls(NetworkClient client, BotAccess access) {
        this.client = client;
        this.answers = new BotAnswers(client);
        this.token = access.token();
        client.secrets().add(token);
    }

    /** The answer, whatever its status. {@code call} is made for the method's address. */
    Step<Reply.Answered> send(String method, Effect effect, Function<URI, Call> call) {
        if (effect == Effect.CREATES) {
            client.startCountdown();
        }
        return client.send(method, call.apply(client.at("/bot" + token + "/" + method)))
                .fold(effect, Step::done, Step::stopped);
    }

    /** What a method answered that changes nothing or may be repeated; every refusal stops. */
    Step<JsonNode> ask(String method, ObjectNode parameters) {
        return send(method, Effect.REPEATABLE, uri -> Call.postJson(uri, parameters))
                .then(answer -> answer.successful()
                        ? Step.done(answer.json().path("result"))
                        : Step.stopped(refusal(answer, Effect.REPEATABLE)));
    }

    PublishResult refusal(Reply.Answered answer, Effect effect) {
        return answers.result(answer, effect);
    }

    NetworkClient client() {
        return client;
    }
}
