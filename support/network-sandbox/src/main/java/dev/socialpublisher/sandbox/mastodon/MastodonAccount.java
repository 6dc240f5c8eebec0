package dev.socialpublisher.sandbox.mastodon;

import java.util.Set;

/** An account on the stand-in's server, and the token that its owner made in the settings. */
public record MastodonAccount(String id, String username, String displayName, String token, Set<String> scopes) {
    public static final Set<String> ALL_SCOPES =
            Set.of("profile", "read:accounts", "read:statuses", "read:notifications", "write:statuses", "write:media");

    public MastodonAccount {
        scopes = Set.copyOf(scopes);
    }

    public static MastodonAccount demo() {
        return new MastodonAccount(
                "109876543210987654", "magazine", "Magazine (demo)", "sandbox-mastodon-token", ALL_SCOPES);
    }

    public static MastodonAccount english() {
        return new MastodonAccount(
                "109876543210987655",
                "magazine_en",
                "Magazine in English (demo)",
                "sandbox-mastodon-token-en",
                ALL_SCOPES);
    }

    /** The same account, as far as a token lets. */
    MastodonAccount within(Set<String> granted) {
        return new MastodonAccount(id, username, displayName, token, granted);
    }

    @Override
    public String toString() {
        return "MastodonAccount[" + username + "]";
    }
}
