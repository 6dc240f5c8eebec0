package dev.socialpublisher.adapter.connector.bluesky;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import java.util.function.Function;

/**
 * Calls the account's server within a session. A refused token proves that nothing was done, so that after one renewal
 * the call goes out once more; nothing else is ever repeated here.
 */
final class BlueskyCalls {
    private final NetworkClient client;
    private final BlueskySessions sessions;
    private final BlueskyAnswers answers;

    BlueskyCalls(NetworkClient client, BlueskySessions sessions, BlueskyAnswers answers) {
        this.client = client;
        this.sessions = sessions;
        this.answers = answers;
    }

    /** An answer, and the session that it was given to. */
    record Answer(BlueskySession session, Reply.Answered reply) {}

    BlueskyAnswers answers() {
        return answers;
    }

    Step<BlueskySession> session() {
        return sessions.current();
    }

    /**
     * The answer where the server took the call, whatever its status; else the result.
     *
     * @param nsid names the operation, for the network's limits
     * @param call made within a session, without its token
     */
    Step<Answer> send(String nsid, Effect effect, Function<BlueskySession, Call> call) {
        if (effect == Effect.CREATES) {
            client.startCountdown();
        }
        return sessions.current()
                .then(session -> once(nsid, effect, call, session).then(answer -> {
                    if (!answers.sessionEnded(answer.reply())) {
                        return Step.done(answer);
                    }
                    return sessions.renew(session).then(renewed -> once(nsid, effect, call, renewed));
                }));
    }

    /** As {@link #send}, but every status other than 2xx is a result. */
    Step<Answer> succeed(String nsid, Effect effect, Function<BlueskySession, Call> call) {
        return send(nsid, effect, call)
                .then(answer -> answer.reply().successful()
                        ? Step.done(answer)
                        : Step.stopped(answers.result(answer.reply(), effect)));
    }

    private Step<Answer> once(String nsid, Effect effect, Function<BlueskySession, Call> call, BlueskySession session) {
        return client.send(nsid, call.apply(session).bearer(session.accessJwt()))
                .fold(effect, reply -> Step.done(new Answer(session, reply)), Step::stopped);
    }
}
