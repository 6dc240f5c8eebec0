package dev.socialpublisher.adapter.connector.meta;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Multipart;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.connector.PublishResult;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends calls to the Graph API: the token in a header, its proof among the parameters. Never repeats one. */
public final class GraphCalls {
    private static final String PROOF = "appsecret_proof";

    private final NetworkClient client;
    private final GraphAccess access;
    private final MetaErrors errors;
    private final GraphVersion version;

    GraphCalls(NetworkClient client, GraphAccess access, MetaErrors errors, GraphVersion version) {
        this.client = client;
        this.access = access.known(client.secrets());
        this.errors = errors;
        this.version = version;
    }

    /**
     * One call to a path below the version.
     *
     * @param endpoint its name in logs, without ids
     */
    public record Target(String endpoint, String path) {}

    /** The answer, whatever its status. */
    public Step<Reply.Answered> get(Target target, Map<String, String> query) {
        return send(target, Effect.REPEATABLE, Call.get(address(target, proved(query))));
    }

    public Step<Reply.Answered> delete(Target target) {
        return send(target, Effect.REPEATABLE, Call.delete(address(target, proved(Map.of()))));
    }

    public Step<Reply.Answered> post(Target target, Effect effect, Map<String, String> fields) {
        if (effect == Effect.CREATES) {
            client.startCountdown();
        }
        return send(target, effect, Call.postForm(address(target), proved(fields)));
    }

    public Step<Reply.Answered> upload(Target target, Multipart parts) {
        return send(
                target, Effect.REPEATABLE, parts.field(PROOF, access.proof()).post(address(target)));
    }

    /** A success, or what the answer means. */
    public Step<Reply.Answered> successful(Reply.Answered answer, Effect effect) {
        return answer.successful() ? Step.done(answer) : Step.stopped(result(answer, effect));
    }

    /** What an answer other than a success means. */
    public PublishResult result(Reply.Answered answer, Effect effect) {
        return errors.result(answer, effect);
    }

    private Step<Reply.Answered> send(Target target, Effect effect, Call call) {
        return client.send(target.endpoint(), call.bearer(access.token()))
                .fold(effect, answer -> Step.done(seen(answer)), Step::stopped);
    }

    private Reply.Answered seen(Reply.Answered answer) {
        version.watch(answer);
        if (answer.successful()) {
            errors.heed(answer);
        }
        return answer;
    }

    private Map<String, String> proved(Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put(PROOF, access.proof());
        return all;
    }

    private URI address(Target target) {
        return client.at(GraphVersion.path(target.path()));
    }

    private URI address(Target target, Map<String, String> query) {
        return client.at(GraphVersion.path(target.path()) + "?" + Call.query(query));
    }
}
