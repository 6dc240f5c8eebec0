package dev.socialpublisher.adapter.connector.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.connector.ability.TestResult;
import java.util.regex.Pattern;

/** Whose token it is; X asks no money for this call (docs.x.com, pricing, 2026-11-22). */
final class XIdentity {
    private static final Pattern ID = Pattern.compile("[0-9]{1,19}");

    private final NetworkClient client;
    private final AuthorisedCalls calls;

    XIdentity(NetworkClient client, AuthorisedCalls calls) {
        this.client = client;
        this.calls = calls;
    }

    TestResult test() {
        return account()
                .fold(
                        account -> new TestResult.Works(account, calls.missing(XAuthorisation.SCOPES)),
                        TestResult.Fails::new);
    }

    Step<RemoteAccount> account() {
        return calls.succeed("GET /2/users/me", Effect.REPEATABLE, Call.get(client.at("/2/users/me")))
                .then(this::read);
    }

    private Step<RemoteAccount> read(Reply.Answered answer) {
        JsonNode data = answer.json().path("data");
        String id = data.path("id").asText("");
        return ID.matcher(id).matches()
                ? Step.done(new RemoteAccount(
                        id, data.path("username").asText(id), data.path("name").asText("")))
                : Step.stopped(new PublishResult.Unavailable(client.describe(answer, "no account id")));
    }
}
