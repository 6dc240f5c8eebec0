package dev.socialpublisher.adapter.connector.http.oauth;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.connector.PublishResult;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Sends calls as the channel's account. A 401 proves that the network did nothing, so that after one refresh the same call
 * goes out once more, a create too; nothing else is ever repeated here.
 */
public final class AuthorisedCalls {
    private final NetworkClient client;
    private final AccessTokens tokens;
    private final BiFunction<Reply.Answered, Effect, PublishResult> results;
    private final UnaryOperator<Call> dressed;

    /**
     * @param results what every status but 2xx means
     * @param dressed adds what the network wants on every call
     */
    public AuthorisedCalls(
            NetworkClient client,
            AccessTokens tokens,
            BiFunction<Reply.Answered, Effect, PublishResult> results,
            UnaryOperator<Call> dressed) {
        this.client = client;
        this.tokens = tokens;
        this.results = results;
        this.dressed = dressed;
    }

    /** Makes sure of a token that lasts, so that publishing need not stop for it. */
    public Step<String> ready() {
        return tokens.token();
    }

    /** The answer where the network took the call, whatever its status but 401; else the result. */
    public Step<Reply.Answered> send(String endpoint, Effect effect, Call call) {
        if (effect == Effect.CREATES) {
            client.startCountdown();
        }
        return tokens.token()
                .then(token -> once(endpoint, effect, call, token).then(answer -> {
                    if (answer.status() != 401) {
                        return Step.done(answer);
                    }
                    return tokens.refresh(token)
                            .then(fresh -> once(endpoint, effect, call, fresh))
                            .then(this::authorised);
                }));
    }

    /** As {@link #send}, but every status other than 2xx is a result too. */
    public Step<Reply.Answered> succeed(String endpoint, Effect effect, Call call) {
        return send(endpoint, effect, call).then(answer -> successful(answer, effect));
    }

    public Step<Reply.Answered> successful(Reply.Answered answer, Effect effect) {
        return answer.successful() ? Step.done(answer) : Step.stopped(results.apply(answer, effect));
    }

    /** What was granted, as the network told it; empty where it did not. */
    public Optional<String> granted() {
        return tokens.granted();
    }

    /** The rights among {@code wanted} that are known to be missing. */
    public List<String> missing(List<String> wanted) {
        return Tokens.missing(wanted, tokens.granted());
    }

    private Step<Reply.Answered> once(String endpoint, Effect effect, Call call, String token) {
        return client.send(endpoint, dressed.apply(call).bearer(token)).fold(effect, Step::done, Step::stopped);
    }

    private Step<Reply.Answered> authorised(Reply.Answered answer) {
        return answer.status() == 401 ? Step.stopped(results.apply(answer, Effect.REPEATABLE)) : Step.done(answer);
    }
}
