package dev.socialpublisher.adapter.connector.meta.account;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.Tokens;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.adapter.connector.meta.TokenInspection;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.connector.ability.TestResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which account it is, and what its token may do there. */
public final class AccountIdentity {
    private final NetworkClient client;
    private final GraphCalls calls;
    private final TokenInspection inspection;
    private final AccountAccess access;

    public AccountIdentity(NetworkClient client, GraphCalls calls, TokenInspection inspection, AccountAccess access) {
        this.client = client;
        this.calls = calls;
        this.inspection = inspection;
        this.access = access;
    }

    /**
     * What a network asks about an account.
     *
     * @param endpoint its name in logs
     * @param fields id, name and username, as the node has them
     * @param needed the rights without which nothing is published or read back
     * @param target whose permissions count, where one is for some accounts only
     */
    public record Question(String endpoint, String fields, List<String> needed, Optional<String> target) {
        public Question {
            needed = List.copyOf(needed);
        }
    }

    public TestResult test(Question question) {
        return calls.get(new Target(question.endpoint(), "/" + access.account()), Map.of("fields", question.fields()))
                .then(answer -> calls.successful(answer, Effect.REPEATABLE))
                .then(this::read)
                .then(account -> inspection
                        .of(access.graph(), access.appId(), question.target())
                        .then(facts -> Step.done(works(account, facts, question.needed()))))
                .fold(works -> works, TestResult.Fails::new);
    }

    private static TestResult works(RemoteAccount account, TokenInspection.Facts facts, List<String> needed) {
        return new TestResult.Works(account, Tokens.missing(needed, Optional.of(String.join(" ", facts.scopes()))));
    }

    private Step<RemoteAccount> read(Reply.Answered answer) {
        RemoteAccount account = account(answer.json());
        return account.id().equals(access.account())
                ? Step.done(account)
                : Step.stopped(new PublishResult.Unavailable(client.describe(answer, "no account id")));
    }

    /** One without a name of its own in addresses goes by its id. */
    public static RemoteAccount account(JsonNode node) {
        String id = node.path("id").asText("");
        return new RemoteAccount(
                id, node.path("username").asText(id), node.path("name").asText(""));
    }
}
