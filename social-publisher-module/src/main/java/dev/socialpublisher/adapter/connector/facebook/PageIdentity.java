package dev.socialpublisher.adapter.connector.facebook;

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
import java.util.Map;
import java.util.Optional;

/** Which Page it is, and what its token may do there. */
final class PageIdentity {
    static final String FIELDS = "id,name,username";

    private final NetworkClient client;
    private final GraphCalls calls;
    private final TokenInspection inspection;
    private final PageAccess access;

    PageIdentity(NetworkClient client, GraphCalls calls, TokenInspection inspection, PageAccess access) {
        this.client = client;
        this.calls = calls;
        this.inspection = inspection;
        this.access = access;
    }

    TestResult test() {
        return calls.get(new Target("GET /:page", "/" + access.page()), Map.of("fields", FIELDS))
                .then(answer -> calls.successful(answer, Effect.REPEATABLE))
                .then(this::read)
                .then(account -> inspection
                        .of(access.graph(), access.appId(), Optional.of(access.page()))
                        .then(facts -> Step.done(works(account, facts))))
                .fold(works -> works, TestResult.Fails::new);
    }

    private static TestResult works(RemoteAccount account, TokenInspection.Facts facts) {
        return new TestResult.Works(
                account, Tokens.missing(PageRights.NEEDED, Optional.of(String.join(" ", facts.scopes()))));
    }

    private Step<RemoteAccount> read(Reply.Answered answer) {
        RemoteAccount account = account(answer.json());
        return account.id().equals(access.page())
                ? Step.done(account)
                : Step.stopped(new PublishResult.Unavailable(client.describe(answer, "no page id")));
    }

    /** A Page without a name of its own in addresses goes by its id. */
    static RemoteAccount account(JsonNode page) {
        String id = page.path("id").asText("");
        return new RemoteAccount(
                id, page.path("username").asText(id), page.path("name").asText(""));
    }
}
