package dev.socialpublisher.adapter.connector.meta;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Multipart;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.ability.DeleteResult;
import java.net.URI;
import java.util.Map;

/** Sends calls to one of Meta's APIs, the token in a header. Never repeats one. */
public final class GraphCalls {
    private final NetworkClient client;
    private final GraphDoor door;
    private final MetaErrors errors;

    public GraphCalls(NetworkClient client, GraphDoor door) {
        this.client = client;
        this.door = door;
        this.errors = new MetaErrors(client);
    }

    /**
     * One call to a path below the version.
     *
     * @param endpoint its name in logs, without ids
     */
    public record Target(String endpoint, String path) {}

    /** The answer, whatever its status. */
    public Step<Reply.Answered> get(Target target, Map<String, String> query) {
        return send(target, Effect.REPEATABLE, Call.get(address(target, door.dressed(query))));
    }

    private Step<Reply.Answered> delete(Target target) {
        return send(target, Effect.REPEATABLE, Call.delete(address(target, door.dressed(Map.of()))));
    }

    /** The account's token sees all of its posts, so that one which is not there is gone. */
    public DeleteResult remove(Target target) {
        return delete(target)
                .then(answer ->
                        GraphError.in(answer).filter(GraphError::missesObject).isPresent()
                                ? Step.done(answer)
                                : successful(answer, Effect.REPEATABLE))
                .fold(answer -> new DeleteResult.Deleted(), DeleteResult.Kept::new);
    }

    public Step<Reply.Answered> post(Target target, Effect effect, Map<String, String> fields) {
        if (effect == Effect.CREATES) {
            client.startCountdown();
        }
        return send(target, effect, Call.postForm(address(target), door.dressed(fields)));
    }

    public Step<Reply.Answered> upload(Target target, Multipart parts) {
        door.dressed(Map.of()).forEach(parts::field);
        return send(target, Effect.REPEATABLE, parts.post(address(target)));
    }

    /** A success, or what the answer means. */
    public Step<Reply.Answered> successful(Reply.Answered answer, Effect effect) {
        return answer.successful() ? Step.done(answer) : Step.stopped(result(answer, effect));
    }

    /** What an answer other than a success means. */
    public PublishResult result(Reply.Answered answer, Effect effect) {
        return errors.result(answer, effect);
    }

    /** What it means that something the network took could not be processed; {@code subcode} 0 where it names none. */
    public PublishResult processing(int subcode, Reply.Answered answer) {
        return errors.processing(subcode, answer);
    }

    private Step<Reply.Answered> send(Target target, Effect effect, Call call) {
        return door.token()
                .then(token -> client.send(target.endpoint(), call.bearer(token))
                        .fold(effect, answer -> Step.done(seen(answer)), Step::stopped));
    }

    private Reply.Answered seen(Reply.Answered answer) {
        door.seen(answer);
        if (answer.successful()) {
            errors.heed(answer);
        }
        return answer;
    }

    private URI address(Target target) {
        return client.at(door.path(target.path()));
    }

    private URI address(Target target, Map<String, String> query) {
        return client.at(door.path(target.path()) + "?" + Call.query(query));
    }
}
