package dev.socialpublisher.adapter.connector.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.ability.NetworkApp;
import java.net.URI;
import java.util.Optional;

/** The product as an application of one server, which anybody may register there (docs.joinmastodon.org, apps, 2026-11-22). */
final class SelfRegistration {
    /** Readers see it beside a post. */
    private static final String NAME = "Social Publisher";

    private static final int TOO_MANY = 429;

    private final NetworkClient client;
    private final MastodonAnswers answers;

    SelfRegistration(NetworkClient client, MastodonAnswers answers) {
        this.client = client;
        this.answers = answers;
    }

    /** Servers forget an application that has had no token for a day: the one that was there is tried first. */
    Step<NetworkApp> register(URI server, URI redirect, Optional<NetworkApp> before) {
        return before.map(app -> prove(app).then(known -> known ? Step.done(app) : anew(server, redirect)))
                .orElseGet(() -> anew(server, redirect));
    }

    /** By a token for the application alone, which is thrown away. */
    private Step<Boolean> prove(NetworkApp app) {
        String secret = app.clientSecret().orElse("");
        client.secrets().add(secret);
        ObjectNode body = Json.object()
                .put("grant_type", "client_credentials")
                .put("client_id", app.clientId())
                .put("client_secret", secret);
        return client.send(MastodonAuthorisation.ENDPOINT, Call.postJson(client.at("/oauth/token"), body))
                .fold(Effect.REPEATABLE, this::proved, Step::stopped);
    }

    private Step<Boolean> proved(Reply.Answered answer) {
        return answer.status() >= 500 || answer.status() == TOO_MANY
                ? Step.stopped(answers.result(answer, Effect.REPEATABLE))
                : Step.done(answer.successful());
    }

    /** Mastodon before 4.3 and snac 2.75 (seen 2026-11-23) take one address as a text and refuse a list. */
    private Step<NetworkApp> anew(URI server, URI redirect) {
        ObjectNode listed = body();
        listed.putArray("redirect_uris").add(redirect.toString());
        return send(listed)
                .then(answer ->
                        refused(answer) ? send(body().put("redirect_uris", redirect.toString())) : Step.done(answer))
                .then(answer -> registered(server, answer));
    }

    private static ObjectNode body() {
        return Json.object().put("client_name", NAME).put("scopes", String.join(" ", MastodonAuthorisation.SCOPES));
    }

    private Step<Reply.Answered> send(ObjectNode body) {
        return client.send("POST /api/v1/apps", Call.postJson(client.at("/api/v1/apps"), body))
                .fold(Effect.REPEATABLE, Step::done, Step::stopped);
    }

    private static boolean refused(Reply.Answered answer) {
        return answer.status() >= 400 && answer.status() < 500 && answer.status() != TOO_MANY;
    }

    private Step<NetworkApp> registered(URI server, Reply.Answered answer) {
        JsonNode json = answer.json();
        String id = json.path("client_id").asText("");
        String secret = json.path("client_secret").asText("");
        client.secrets().add(secret);
        if (!answer.successful()) {
            return Step.stopped(answers.result(answer, Effect.REPEATABLE));
        }
        return id.isBlank() || secret.isBlank()
                ? Step.stopped(new PublishResult.Misconfigured(client.describe(answer, "no client id")))
                : Step.done(new NetworkApp(id, Optional.of(secret), Optional.of(server)));
    }
}
