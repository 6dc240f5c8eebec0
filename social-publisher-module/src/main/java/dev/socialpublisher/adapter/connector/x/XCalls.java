package dev.socialpublisher.adapter.connector.x;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AccessTokens;
import dev.socialpublisher.adapter.connector.http.oauth.Tokens;
import java.util.List;

/**
 * Sends calls as the channel's account. A 401 proves that X did nothing, so that after one refresh the same call goes out
 * once more, a create too; nothing else is ever repeated here.
 */
final class XCalls {
    private final NetworkClient client;
    private final AccessTokens tokens;
    private final XAnswers answers;

    XCalls(NetworkClient client, AccessTokens tokens, XAnswers answers) {
        this.client = client;
        this.tokens = tokens;
        this.answers = answers;
    }

    /** Makes sure of a token that lasts, so that publishing need not stop for it. */
    Step<String> ready() {
        return tokens.token();
    }

    /** The answer where X took the call, whatever its status but 401; else the result. */
    Step<Reply.Answered> send(String endpoint, Effect effect, Call call) {
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
    Step<Reply.Answered> succeed(String endpoint, Effect effect, Call call) {
        return send(endpoint, effect, call).then(answer -> successful(answer, effect));
    }

    Step<Reply.Answered> successful(Reply.Answered answer, Effect effect) {
        return answer.successful() ? Step.done(answer) : Step.stopped(answers.result(answer, effect));
    }

    /** The rights that are known to be missing. */
    List<String> missing() {
        return Tokens.missing(XAuthorisation.SCOPES, tokens.granted());
    }

    private Step<Reply.Answered> once(String endpoint, Effect effect, Call call, String token) {
        return client.send(endpoint, call.bearer(token)).fold(effect, Step::done, Step::stopped);
    }

    private Step<Reply.Answered> authorised(Reply.Answered answer) {
        return answer.status() == 401 ? Step.stopped(answers.result(answer, Effect.REPEATABLE)) : Step.done(answer);
    }
}
