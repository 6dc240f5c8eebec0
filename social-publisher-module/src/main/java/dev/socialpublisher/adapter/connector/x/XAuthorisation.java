package dev.socialpublisher.adapter.connector.x;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.error.Wording;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The channel's OAuth 2.0 tokens. A refresh token works once: the new pair is stored before it is used, and where another
 * node was faster its pair is taken. Access tokens live two hours (docs.x.com, OAuth 2.0, 2026-11-22).
 */
final class XAuthorisation {
    static final String ACCESS_TOKEN = "accessToken";
    static final String REFRESH_TOKEN = "refreshToken";
    static final String CLIENT_ID = "clientId";
    static final String CLIENT_SECRET = "clientSecret";
    private static final String EXPIRES_AT = "accessTokenExpiresAt";
    private static final String ENDPOINT = "POST /2/oauth2/token";

    /** A token that ends within a call is refreshed before it. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private static final Set<String> GRANT_LOST = Set.of("invalid_grant", "invalid_request");

    private final NetworkClient client;
    private final Channel channel;
    private final ConnectorContext context;
    private final XAnswers answers;

    XAuthorisation(NetworkClient client, Channel channel, ConnectorContext context, XAnswers answers) {
        this.client = client;
        this.channel = channel;
        this.context = context;
        this.answers = answers;
    }

    /** A token that should work now; refreshed first where it is known to have ended. */
    Step<String> token() {
        Credentials credentials = stored();
        Optional<String> token = credentials.get(ACCESS_TOKEN);
        if (token.isEmpty()) {
            return Step.stopped(new PublishResult.Misconfigured(Wording.of(
                    "channel %s has no access token", "le compte %s n’a pas de jeton d’accès", channel.id())));
        }
        return ended(credentials) && refreshable(credentials) ? refresh(token.get()) : Step.done(token.get());
    }

    /** A new token in place of {@code refused}, which X did not take. */
    Step<String> refresh(String refused) {
        Credentials credentials = stored();
        Optional<String> current = credentials.get(ACCESS_TOKEN);
        if (current.isPresent() && !current.get().equals(refused)) {
            return Step.done(current.get());
        }
        if (!refreshable(credentials)) {
            return Step.stopped(new PublishResult.AuthorisationLost(Wording.of(
                    "X refused the access token of channel %s and there is no refresh token: connect the account again",
                    "X a refusé le jeton d’accès du compte %s, et il n’y a pas de jeton de rafraîchissement\u00a0: reconnectez le compte",
                    channel.id())));
        }
        return client.send(ENDPOINT, request(credentials))
                .fold(Effect.REPEATABLE, answer -> refreshed(credentials, answer), Step::stopped);
    }

    private Call request(Credentials credentials) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "refresh_token");
        fields.put("refresh_token", credentials.get(REFRESH_TOKEN).orElseThrow());
        String clientId = credentials.get(CLIENT_ID).orElseThrow();
        fields.put("client_id", clientId);
        Call call = Call.postForm(client.at("/2/oauth2/token"), fields);
        return credentials
                .get(CLIENT_SECRET)
                .map(secret -> call.with("Authorization", basic(clientId, secret)))
                .orElse(call);
    }

    private Step<String> refreshed(Credentials used, Reply.Answered answer) {
        String token = answer.json().path("access_token").asText("");
        if (answer.successful() && !token.isEmpty() && Call.isSendable(token)) {
            return Step.done(store(used, answer));
        }
        String error = answer.json().path("error").asText("");
        if (answer.status() == 401 || GRANT_LOST.contains(error)) {
            return takenByAnotherNode(used).map(Step::done).orElseGet(() -> lost(answer, error));
        }
        return error.endsWith("_client")
                ? Step.stopped(new PublishResult.Misconfigured(client.describe(answer, error)))
                : Step.stopped(answers.result(answer, Effect.REPEATABLE));
    }

    private Step<String> lost(Reply.Answered answer, String error) {
        return Step.stopped(new PublishResult.AuthorisationLost(client.describe(answer, error)));
    }

    private String store(Credentials used, Reply.Answered answer) {
        Map<String, String> pair = new HashMap<>();
        String token = answer.json().path("access_token").asText();
        pair.put(ACCESS_TOKEN, token);
        Optional.of(answer.json().path("refresh_token").asText(""))
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> pair.put(REFRESH_TOKEN, value));
        Duration life = Duration.ofSeconds(answer.json().path("expires_in").asLong(7200));
        pair.put(EXPIRES_AT, context.clock().instant().plus(life).toString());
        client.secrets().add(token);
        Optional.ofNullable(pair.get(REFRESH_TOKEN)).ifPresent(client.secrets()::add);
        context.credentials().save(channel.id(), used.with(pair));
        return token;
    }

    private Optional<String> takenByAnotherNode(Credentials used) {
        return stored().get(ACCESS_TOKEN).filter(token -> !Optional.of(token).equals(used.get(ACCESS_TOKEN)));
    }

    private Credentials stored() {
        Credentials credentials = context.credentials().find(channel.id()).orElse(new Credentials(Map.of()));
        for (String secret : List.of(ACCESS_TOKEN, REFRESH_TOKEN, CLIENT_SECRET)) {
            credentials.get(secret).ifPresent(client.secrets()::add);
        }
        return credentials;
    }

    private boolean ended(Credentials credentials) {
        return credentials
                .get(EXPIRES_AT)
                .flatMap(XAuthorisation::instant)
                .filter(end -> !end.minus(MARGIN).isAfter(context.clock().instant()))
                .isPresent();
    }

    private static boolean refreshable(Credentials credentials) {
        return credentials.get(REFRESH_TOKEN).isPresent()
                && credentials.get(CLIENT_ID).isPresent();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String basic(String clientId, String secret) {
        byte[] pair = (clientId + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
