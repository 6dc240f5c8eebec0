package dev.socialpublisher.adapter.connector.mastodon;

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

/** Whose token it is. */
final class Owner {
    /** The call holds nothing but the token: snac 2.75 answers so instead of 401 (seen 2026-11-23). */
    private static final int UNPROCESSABLE = 422;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,64}");

    private final NetworkClient client;
    private final AuthorisedCalls calls;
    private final Instance instance;
    private final String host;

    /** @param host of the server: accounts are known by both */
    Owner(NetworkClient client, AuthorisedCalls calls, Instance instance, String host) {
        this.client = client;
        this.calls = calls;
        this.instance = instance;
        this.host = host;
    }

    /** A server tells no scopes for a token that a person made: what is missing shows when it is needed. */
    TestResult test() {
        return account()
                .fold(
                        account -> new TestResult.Works(
                                account, MastodonAuthorisation.missing(calls.granted()), instance.limits()),
                        TestResult.Fails::new);
    }

    Step<String> id() {
        return ask().then(answer -> Step.done(answer.json().path("id").asText()));
    }

    Step<RemoteAccount> account() {
        return ask().then(answer -> {
            JsonNode json = answer.json();
            return Step.done(new RemoteAccount(
                    json.path("id").asText(),
                    json.path("username").asText("") + "@" + host,
                    json.path("display_name").asText("")));
        });
    }

    private Step<Reply.Answered> ask() {
        String path = "/api/v1/accounts/verify_credentials";
        return calls.send("GET " + path, Effect.REPEATABLE, Call.get(client.at(path)))
                .then(answer -> answer.status() == UNPROCESSABLE
                        ? Step.stopped(new PublishResult.AuthorisationLost(client.describe(answer, "")))
                        : calls.successful(answer, Effect.REPEATABLE))
                .then(answer -> ID.matcher(answer.json().path("id").asText("")).matches()
                        ? Step.done(answer)
                        : Step.stopped(new PublishResult.Unavailable(client.describe(answer, "no account id"))));
    }
}
