package dev.socialpublisher.adapter.connector.x;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AccessTokens;
import dev.socialpublisher.adapter.connector.http.oauth.CodeGrant;
import dev.socialpublisher.adapter.connector.http.oauth.Renewal;
import dev.socialpublisher.adapter.connector.http.oauth.Tokens;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.ability.Invitation;
import dev.socialpublisher.connector.ability.NetworkApp;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** X's OAuth 2.0 (docs.x.com, OAuth 2.0 authorization code flow with PKCE, 2026-11-22). */
final class XAuthorisation {
    /** {@code media.write} is easily forgotten: without it uploads give 403. */
    static final List<String> SCOPES =
            List.of("tweet.read", "tweet.write", "users.read", "media.write", "offline.access");

    private static final URI HOME = URI.create("https://x.com");
    private static final String ENDPOINT = "POST /2/oauth2/token";

    /** Of an access token, where an answer does not say. */
    private static final Optional<Duration> LIFE = Optional.of(Duration.ofHours(2));

    private final NetworkClient client;
    private final XAnswers answers;

    XAuthorisation(NetworkClient client, XAnswers answers) {
        this.client = client;
        this.answers = answers;
    }

    static URI page(Invitation invitation) {
        URI page = NetworkClient.at(invitation.app().base().orElse(HOME), "/i/oauth2/authorize");
        return CodeGrant.page(page, CodeGrant.asking(invitation, SCOPES, " "));
    }

    Renewal renewal() {
        return new Renewal(ENDPOINT, this::renewing, LIFE, answers::result);
    }

    /** The credentials that a code is worth. */
    Step<Credentials> redeem(Invitation invitation, String code, Instant now) {
        NetworkApp app = invitation.app();
        app.clientSecret().ifPresent(client.secrets()::add);
        client.secrets().add(code);
        client.secrets().add(invitation.verifier());
        Call call = proved(CodeGrant.trading(invitation, code), app.clientId(), app.clientSecret());
        return client.send(ENDPOINT, call).fold(Effect.REPEATABLE, answer -> granted(app, answer, now), Step::stopped);
    }

    private Step<Credentials> granted(NetworkApp app, Reply.Answered answer, Instant now) {
        Map<String, String> client = new HashMap<>();
        client.put(AccessTokens.CLIENT_ID, app.clientId());
        app.clientSecret().ifPresent(secret -> client.put(AccessTokens.CLIENT_SECRET, secret));
        return Tokens.in(answer, now, LIFE, this.client.secrets())
                .map(tokens -> Step.done(tokens.with(client)))
                .orElseGet(() -> Step.stopped(refused(answer)));
    }

    /** Whatever X dislikes about a code or its client, a person has to begin again or to mend the app. */
    private PublishResult refused(Reply.Answered answer) {
        String error = answer.json().path("error").asText("");
        return answer.status() == 400 || answer.status() == 401
                ? new PublishResult.Misconfigured(client.describe(answer, error))
                : answers.result(answer, Effect.REPEATABLE);
    }

    private Call renewing(Credentials credentials) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "refresh_token");
        fields.put("refresh_token", credentials.get(Credentials.REFRESH_TOKEN).orElseThrow());
        String clientId = credentials.get(AccessTokens.CLIENT_ID).orElseThrow();
        fields.put("client_id", clientId);
        return proved(fields, clientId, credentials.get(AccessTokens.CLIENT_SECRET));
    }

    private Call proved(Map<String, String> fields, String clientId, Optional<String> secret) {
        Call call = Call.postForm(client.at("/2/oauth2/token"), fields);
        return secret.map(known -> CodeGrant.proved(call, clientId, known)).orElse(call);
    }
}
