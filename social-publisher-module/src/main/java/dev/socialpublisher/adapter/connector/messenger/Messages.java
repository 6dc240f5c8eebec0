package dev.socialpublisher.adapter.connector.messenger;

import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.adapter.connector.meta.GraphError;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The one call that sends: a message to a person. */
final class Messages {
    /**
     * Facebook takes no message for this person now: outside of the window in two wordings, unknown, unable to receive,
     * away or gone (developers.facebook.com, Messenger Platform error codes, 2026-11-22).
     */
    private static final Set<Integer> PERSONAL = Set.of(2_018_278, 2_018_065, 2_018_001, 2_018_108, 1_545_041);

    private static final int UNAVAILABLE_PERSON = 551;

    private final NetworkClient client;
    private final GraphCalls calls;
    private final String page;

    Messages(NetworkClient client, GraphCalls calls, String page) {
        this.client = client;
        this.calls = calls;
        this.page = page;
    }

    /** {@code refused} is told of a person whom Facebook takes no message for: the next preparation goes on with another. */
    PublishResult send(PublishRequest request, String person, Consumer<String> refused) {
        Target target = new Target("POST /:page/messages", "/" + page + "/messages");
        return calls.post(target, Effect.CREATES, MessageBody.fields(request, person))
                .fold(answer -> sent(answer, person, refused), stopped -> stopped);
    }

    private PublishResult sent(Reply.Answered answer, String person, Consumer<String> refused) {
        if (answer.successful()) {
            String id = answer.json().path("message_id").asText("");
            return id.isBlank()
                    ? new PublishResult.Unknown(client.describe(answer, "no message id"))
                    : new PublishResult.Published(Sent.of(page, person, id));
        }
        PublishResult result = calls.result(answer, Effect.CREATES);
        Optional<GraphError> personal = GraphError.in(answer).filter(Messages::isPersonal);
        if (personal.isEmpty()) {
            return result;
        }
        refused.accept(person);
        return new PublishResult.Unavailable(result.detail());
    }

    private static boolean isPersonal(GraphError error) {
        return PERSONAL.contains(error.subcode()) || error.code() == UNAVAILABLE_PERSON;
    }
}
