package dev.socialpublisher.adapter.connector.meta.account;

import dev.socialpublisher.adapter.connector.http.oauth.AccessTokens;
import dev.socialpublisher.adapter.connector.meta.GraphAccess;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ConfigKey;
import java.util.List;

/**
 * What a channel's credentials hold: one account, the token of the Page that it is or stands behind, and the app that the
 * token belongs to.
 *
 * @param account the account's id
 */
public record AccountAccess(String account, String appId, GraphAccess graph) {
    public static final List<ConfigKey> KEYS = List.of(
            new ConfigKey(Credentials.ACCOUNT_ID, false, true),
            new ConfigKey(Credentials.ACCESS_TOKEN, true, true),
            new ConfigKey(AccessTokens.CLIENT_ID, false, true),
            new ConfigKey(AccessTokens.CLIENT_SECRET, true, true));

    /** Of credentials that hold every required key. */
    public static AccountAccess in(Credentials credentials) {
        return new AccountAccess(
                credentials.get(Credentials.ACCOUNT_ID).orElseThrow(),
                credentials.get(AccessTokens.CLIENT_ID).orElseThrow(),
                new GraphAccess(
                        credentials.get(Credentials.ACCESS_TOKEN).orElseThrow(),
                        credentials.get(AccessTokens.CLIENT_SECRET).orElseThrow()));
    }
}
