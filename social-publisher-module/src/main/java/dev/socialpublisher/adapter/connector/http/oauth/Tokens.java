package dev.socialpublisher.adapter.connector.http.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Secrets;
import dev.socialpublisher.channel.Credentials;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tokens of an answer (RFC 6749, 5.1), by the names under which every connector keeps them. */
public final class Tokens {
    public static final String ACCESS_TOKEN = "accessToken";
    public static final String REFRESH_TOKEN = "refreshToken";
    public static final String EXPIRES_AT = "accessTokenExpiresAt";

    /** When the grant itself ends: nobody can refresh any more. */
    public static final String GRANT_ENDS_AT = "grantEndsAt";

    /** What was granted, separated by spaces. */
    public static final String SCOPES = "scopes";

    private Tokens() {}

    /**
     * What the answer gives, for the credentials; empty where it holds no token that a header can carry. The tokens are
     * secrets from here on.
     *
     * @param life of an access token where the answer does not say
     */
    public static Optional<Credentials> in(
            Reply.Answered answer, Instant now, Optional<Duration> life, Secrets secrets) {
        JsonNode json = answer.json();
        String access = json.path("access_token").asText("");
        if (!answer.successful() || access.isEmpty() || !Call.isSendable(access)) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        values.put(ACCESS_TOKEN, access);
        text(json, "refresh_token").ifPresent(token -> values.put(REFRESH_TOKEN, token));
        text(json, "scope").ifPresent(scopes -> values.put(SCOPES, scopes));
        seconds(json, "expires_in").or(() -> life).ifPresent(left -> values.put(EXPIRES_AT, end(now, left)));
        seconds(json, "refresh_token_expires_in").ifPresent(left -> values.put(GRANT_ENDS_AT, end(now, left)));
        secrets.add(access);
        Optional.ofNullable(values.get(REFRESH_TOKEN)).ifPresent(secrets::add);
        return Optional.of(new Credentials(values));
    }

    /** The rights among {@code wanted} that are known not to be granted; none where the network did not tell. */
    public static List<String> missing(List<String> wanted, Optional<String> granted) {
        return granted.map(scopes -> List.of(scopes.split("[ ,]+")))
                .map(given ->
                        wanted.stream().filter(scope -> !given.contains(scope)).toList())
                .orElse(List.of());
    }

    private static Optional<String> text(JsonNode json, String name) {
        return Optional.of(json.path(name).asText("")).filter(value -> !value.isEmpty());
    }

    private static Optional<Duration> seconds(JsonNode json, String name) {
        return Optional.of(json.path(name).asLong(0)).filter(value -> value > 0).map(Duration::ofSeconds);
    }

    private static String end(Instant now, Duration left) {
        return now.plus(left).toString();
    }
}
