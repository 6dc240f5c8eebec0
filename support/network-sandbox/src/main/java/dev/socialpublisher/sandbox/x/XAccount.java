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
        return new XAccount("2244994945", "magazine_demo", "Magazine (demo)", app(""));
    }

    /** The same magazine's account for its English edition, under the same client. */
    public static XAccount english() {
        return new XAccount("2244994946", "magazine_demo_en", "Magazine in English (demo)", app("-en"));
    }

    private static App app(String edition) {
        return new App(
                new Client("sandbox-client", "sandbox-secret"),
                "sandbox-x-token" + edition,
                "sandbox-x-refresh" + edition,
                "sandbox-x-app-token" + edition,
                ALL_SCOPES);
    }
}
