package dev.socialpublisher.adapter.connector.threads;

import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.adapter.connector.meta.account.AccountIdentity;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.ability.RemoteAccount;
import java.util.Map;

/** Whose token it is. */
final class ThreadsOwner {
    private final NetworkClient client;
    private final GraphCalls calls;

    ThreadsOwner(NetworkClient client, GraphCalls calls) {
        this.client = client;
        this.calls = calls;
    }

    Step<RemoteAccount> account() {
        return calls.get(new Target("GET /me", "/me"), Map.of("fields", "id,username,name"))
                .then(answer -> calls.successful(answer, Effect.REPEATABLE))
                .then(this::read);
    }

    private Step<RemoteAccount> read(Reply.Answered answer) {
        RemoteAccount account = AccountIdentity.account(answer.json());
        return account.id().isEmpty()
                ? Step.stopped(new PublishResult.Unavailable(client.describe(answer, "no account id")))
                : Step.done(account);
    }
}
