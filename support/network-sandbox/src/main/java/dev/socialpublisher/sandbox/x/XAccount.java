package dev.socialpublisher.sandbox.x;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * An account of the X stand-in and the app that may act for it.
 *
 * @param id 1 to 19 digits
 * @param handle without {@code @}
 */
public record XAccount(String id, String handle, String name, App app) {

    public static final Set<String> ALL_SCOPES =
            Set.of("tweet.read", "tweet.write", "users.read", "media.write", "tweet.moderate.write", "offline.access");

    private static final Pattern ID = Pattern.compile("[0-9]{1,19}");

    public XAccount {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("X account id is '" + id + "', allowed are 1 to 19 digits");
        }
    }

    /** Client credentials and the first tokens; {@code appOnlyToken} is refused wherever a user is needed. */
    public record App(Client client, String accessToken, String refreshToken, String appOnlyToken, Set<String> scopes) {
        public App {
            scopes = Set.copyOf(scopes);
        }

        public App withScopes(Set<String> other) {
            return new App(client, accessToken, refreshToken, appOnlyToken, other);
        }

        @Override
        public String toString() {
            return "App[client=" + client.id() + ", scopes=" + scopes + "]";
        }
    }

    /** A confidential OAuth 2.0 client. */
    public record Client(String id, String secret) {
        @Override
        public String toString() {
            return "Client[" + id + "]";
        }
    }

    /** The documented demo account. */
    public static XAccount demo() {
        App app = new App(
                new Client("sandbox-client", "sandbox-secret"),
                "sandbox-x-token",
                "sandbox-x-refresh",
                "sandbox-x-app-token",
                ALL_SCOPES);
        return new XAccount("2244994945", "magazine_demo", "Magazine (demo)", app);
    }
}
