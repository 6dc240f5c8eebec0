package dev.socialpublisher.adapter.connector.http.oauth;

import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.error.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A channel's OAuth 2.0 tokens. A refresh token may work only once: one node at a time renews, the new pair is stored
 * before it is used, and where another node was faster its pair is taken.
 */
public final class AccessTokens {
    public static final String CLIENT_ID = "clientId";
    public static final String CLIENT_SECRET = "clientSecret";

    /** A token that ends within a call may be refused in it. */
    static final Duration MARGIN = Duration.ofMinutes(1);

    /** RFC 6749, 5.2: the grant itself is refused; X says invalid_request for a token that was used before. */
    private static final Set<String> GRANT_LOST = Set.of("invalid_grant", "invalid_request");

    private final NetworkClient client;
    private final Channel channel;
    private final ConnectorContext context;
    private final Renewal renewal;

    public AccessTokens(NetworkClient client, Channel channel, ConnectorContext context, Renewal renewal) {
        this.client = client;
        this.channel = channel;
        this.context = context;
        this.renewal = renewal;
    }

    /** What the credentials hold, after {@code first}; an access token that never ends goes without the others. */
    public static List<ConfigKey> configKeys(ConfigKey... first) {
        List<ConfigKey> keys = new ArrayList<>(List.of(first));
        keys.add(new ConfigKey(Credentials.ACCESS_TOKEN, true, true));
        keys.add(new ConfigKey(Credentials.REFRESH_TOKEN, true, false));
        keys.add(new ConfigKey(CLIENT_ID, false, false));
        keys.add(new ConfigKey(CLIENT_SECRET, true, false));
        return List.copyOf(keys);
    }

    /** A token that should work now; refreshed first where it is known to have ended. */
    public Step<String> token() {
        Credentials credentials = stored();
        Optional<String> token = credentials.get(Credentials.ACCESS_TOKEN);
        if (token.isEmpty()) {
            return Step.stopped(new PublishResult.Misconfigured(Wording.of(
                    "channel %s has no access token", "le compte %s n’a pas de jeton d’accès", channel.id())));
        }
        if (!endsWithin(renewal.way().margin(), credentials) || !refreshable(credentials)) {
            return Step.done(token.get());
        }
        Step<String> renewed = refresh(token.get());
        return endsWithin(MARGIN, credentials)
                ? renewed
                : renewed.fold(Step::done, why -> Step.done(token.get())); // it still works
    }

    /** A new token in place of {@code refused}, which the network did not take. */
    public Step<String> refresh(String refused) {
        Credentials credentials = stored();
        Optional<String> newer = newer(credentials, refused);
        if (newer.isPresent()) {
            return Step.done(newer.get());
        }
        if (!refreshable(credentials)) {
            return Step.stopped(new PublishResult.AuthorisationLost(Wording.of(
                    "%1$s refused the access token of channel %2$s and there is no refresh token: connect the account again",
                    "%1$s a refusé le jeton d’accès du compte %2$s, et il n’y a pas de jeton de rafraîchissement\u00a0: reconnectez le compte",
                    context.profile().name(),
                    channel.id())));
        }
        return alone(refused);
    }

    /** A network that spends refresh tokens must not be asked by two at once: the slower one would lose the grant. */
    private Step<String> alone(String refused) {
        Instant now = context.clock().instant();
        Instant until = now.plus(context.callTimeout()).plus(MARGIN).truncatedTo(ChronoUnit.MILLIS);
        if (!context.credentials().startRenewal(channel.id(), now, until)) {
            return newer(stored(), refused).map(Step::done).orElseGet(this::busy);
        }
        try {
            Credentials credentials = stored();
            return newer(credentials, refused).map(Step::done).orElseGet(() -> renew(credentials));
        } finally {
            context.credentials().endRenewal(channel.id(), until);
        }
    }

    private Step<String> renew(Credentials credentials) {
        return client.send(renewal.endpoint(), renewal.call().apply(credentials))
                .fold(Effect.REPEATABLE, answer -> renewed(credentials, answer), Step::stopped);
    }

    private Step<String> renewed(Credentials used, Reply.Answered answer) {
        Optional<Credentials> pair = Tokens.in(answer, context.clock().instant(), renewal.life(), client.secrets());
        if (pair.isPresent()) {
            String token = pair.get().get(Credentials.ACCESS_TOKEN).orElseThrow();
            Credentials fresh = used.with(pair.get().values());
            context.credentials()
                    .save(
                            channel.id(),
                            renewal.way().itself() ? fresh.with(Map.of(Credentials.REFRESH_TOKEN, token)) : fresh);
            return Step.done(token);
        }
        String error = answer.json().path("error").asText("");
        if (answer.status() == 401 || GRANT_LOST.contains(error)) {
            return takenMeanwhile(used)
                    .orElseGet(() -> Step.stopped(new PublishResult.AuthorisationLost(client.describe(answer, error))));
        }
        return error.endsWith("_client")
                ? Step.stopped(new PublishResult.Misconfigured(client.describe(answer, error)))
                : Step.stopped(renewal.results().apply(answer, Effect.REPEATABLE));
    }

    /** A node whose reservation ran out while it waited may have stored its pair after all. */
    private Optional<Step<String>> takenMeanwhile(Credentials used) {
        return newer(stored(), used.get(Credentials.ACCESS_TOKEN).orElse("")).map(Step::done);
    }

    private Step<String> busy() {
        return Step.stopped(new PublishResult.Unavailable(Wording.of(
                "another node is renewing the access of channel %s just now",
                "un autre nœud renouvelle en ce moment l’accès du compte %s", channel.id())));
    }

    /** What was granted, as the network told it. */
    public Optional<String> granted() {
        return stored().get(Credentials.SCOPES);
    }

    private static Optional<String> newer(Credentials credentials, String refused) {
        return credentials.get(Credentials.ACCESS_TOKEN).filter(token -> !token.equals(refused));
    }

    private Credentials stored() {
        Credentials credentials = context.credentials().find(channel.id()).orElse(new Credentials(Map.of()));
        for (String secret : List.of(Credentials.ACCESS_TOKEN, Credentials.REFRESH_TOKEN, CLIENT_SECRET)) {
            credentials.get(secret).ifPresent(client.secrets()::add);
        }
        return credentials;
    }

    private boolean endsWithin(Duration margin, Credentials credentials) {
        return credentials
                .time(Credentials.EXPIRES_AT)
                .filter(end -> !end.minus(margin).isAfter(context.clock().instant()))
                .isPresent();
    }

    private static boolean refreshable(Credentials credentials) {
        return credentials.get(Credentials.REFRESH_TOKEN).isPresent()
                && credentials.get(CLIENT_ID).isPresent();
    }
}
