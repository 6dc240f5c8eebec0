package dev.socialpublisher.adapter.connector.linkedin;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AccessTokens;
import dev.socialpublisher.adapter.connector.http.oauth.CodeGrant;
import dev.socialpublisher.adapter.connector.http.oauth.CodeTrade;
import dev.socialpublisher.adapter.connector.http.oauth.Renewal;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ability.Invitation;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * LinkedIn's OAuth 2.0 (learn.microsoft.com, authorization code flow and programmatic refresh tokens, 2026-11-22): an
 * application proves itself by its secret; only approved ones get refresh tokens.
 */
final class LinkedInAuthorisation {
    static final List<String> SCOPES =
            List.of("w_organization_social", "r_organization_social", "rw_organization_admin");

    /** Pages and tokens live on another host than the API. */
    private static final URI HOME = URI.create("https://www.linkedin.com");

    private static final String API_HOST = "api.linkedin.com";
    private static final String ENDPOINT = "POST /oauth/v2/accessToken";

    /** Of an access token, where an answer does not say. */
    private static final Optional<Duration> LIFE = Optional.of(Duration.ofDays(60));

    private final NetworkClient client;
    private final URI tokens;
    private final LinkedInAnswers answers;

    /** @param base of the API: LinkedIn's own, or a stand-in's */
    LinkedInAuthorisation(NetworkClient client, URI base, LinkedInAnswers answers) {
        this.client = client;
        this.tokens = NetworkClient.at(API_HOST.equals(base.getHost()) ? HOME : base, "/oauth/v2/accessToken");
        this.answers = answers;
    }

    static URI page(Invitation invitation) {
        URI page = NetworkClient.at(invitation.app().base().orElse(HOME), "/oauth/v2/authorization");
        return CodeGrant.page(page, CodeGrant.askingPlainly(invitation, SCOPES, " "));
    }

    Renewal renewal() {
        return new Renewal(ENDPOINT, this::renewing, LIFE, answers::result);
    }

    /** The credentials that a code is worth, of no organization yet. */
    Step<Credentials> redeem(Invitation invitation, String code, Instant now) {
        return new CodeTrade(client, renewal())
                .redeem(invitation, code, secret -> trading(invitation, code, secret), now);
    }

    private Call trading(Invitation invitation, String code, String secret) {
        Map<String, String> fields =
                proved("authorization_code", invitation.app().clientId(), secret);
        fields.put("code", code);
        fields.put("redirect_uri", invitation.redirect().toString());
        return Call.postForm(tokens, fields);
    }

    private Call renewing(Credentials credentials) {
        Map<String, String> fields = proved(
                "refresh_token",
                credentials.get(AccessTokens.CLIENT_ID).orElseThrow(),
                credentials.get(AccessTokens.CLIENT_SECRET).orElse(""));
        fields.put("refresh_token", credentials.get(Credentials.REFRESH_TOKEN).orElseThrow());
        return Call.postForm(tokens, fields);
    }

    private static Map<String, String> proved(String grant, String clientId, String clientSecret) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", grant);
        fields.put("client_id", clientId);
        fields.put("client_secret", clientSecret);
        return fields;
    }
}
