package dev.socialpublisher.adapter.connector.facebook;

import dev.socialpublisher.adapter.connector.http.oauth.AccessTokens;
import dev.socialpublisher.adapter.connector.meta.GraphAccess;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ConfigKey;
import java.util.List;

/**
 * What a channel's credentials hold: one Page, its token, and the app that the token belongs to.
 *
 * @param page the Page's id
 */
record PageAccess(String page, String appId, GraphAccess graph) {
    static final List<ConfigKey> KEYS = List.of(
            new ConfigKey(Credentials.ACCOUNT_ID, false, true),
            new ConfigKey(Credentials.ACCESS_TOKEN, true, true),
            new ConfigKey(AccessTokens.CLIENT_ID, false, true),
            new ConfigKey(AccessTokens.CLIENT_SECRET, true, true));

    /** Of credentials that hold every required key. */
    static PageAccess in(Credentials credentials) {
        return new PageAccess(
                credentials.get(Credentials.ACCOUNT_ID).orElseThrow(),
                credentials.get(AccessTokens.CLIENT_ID).orElseThrow(),
                new GraphAccess(
                        credentials.get(Credentials.ACCESS_TOKEN).orElseThrow(),
                        credentials.get(AccessTokens.CLIENT_SECRET).orElseThrow()));
    }
}
