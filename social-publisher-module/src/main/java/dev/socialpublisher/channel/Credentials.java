package dev.socialpublisher.channel;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An account's secrets by name, for instance {@code accessToken}. Never printed: {@code toString} shows names only. */
public record Credentials(Map<String, String> values) {
    /** The network's own id of the account, where the product knows it. */
    public static final String ACCOUNT_ID = "accountId";

    /** Address of the server where the account lives, on networks of many servers. */
    public static final String SERVER = "server";

    public static final String ACCESS_TOKEN = "accessToken";
    public static final String REFRESH_TOKEN = "refreshToken";

    /** When the access token ends, ISO 8601 in UTC. */
    public static final String EXPIRES_AT = "accessTokenExpiresAt";

    /** When the grant itself ends: nobody can refresh any more. */
    public static final String GRANT_ENDS_AT = "grantEndsAt";

    /** What was granted, separated by spaces. */
    public static final String SCOPES = "scopes";

    public Credentials {
        values = Map.copyOf(values);
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A time among them; empty where it is absent or no time. */
    public Optional<Instant> time(String name) {
        try {
            return get(name).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** When somebody has to connect again at the latest: a token that can be renewed ends only with its grant. */
    public Optional<Instant> endsAt() {
        return time(GRANT_ENDS_AT).or(() -> get(REFRESH_TOKEN).isPresent() ? Optional.empty() : time(EXPIRES_AT));
    }

    /** These, with {@code changed} added or replaced. */
    public Credentials with(Map<String, String> changed) {
        Map<String, String> merged = new HashMap<>(values);
        merged.putAll(changed);
        return new Credentials(merged);
    }

    @Override
    public String toString() {
        return "Credentials" + values.keySet().stream().sorted().toList();
    }
}
