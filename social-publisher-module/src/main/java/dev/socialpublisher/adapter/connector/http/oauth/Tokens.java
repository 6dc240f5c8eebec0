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

/** The tokens of an answer (RFC 6749, 5.1). */
public final class Tokens {
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
        values.put(Credentials.ACCESS_TOKEN, access);
        text(json, "refresh_token").ifPresent(token -> values.put(Credentials.REFRESH_TOKEN, token));
        text(json, "scope").ifPresent(scopes -> values.put(Credentials.SCOPES, scopes));
        seconds(json, "expires_in")
                .or(() -> life)
                .ifPresent(left -> values.put(Credentials.EXPIRES_AT, end(now, left)));
        seconds(json, "refresh_token_expires_in")
                .ifPresent(left -> values.put(Credentials.GRANT_ENDS_AT, end(now, left)));
        secrets.add(access);
        Optional.ofNullable(values.get(Credentials.REFRESH_TOKEN)).ifPresent(secrets::add);
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
