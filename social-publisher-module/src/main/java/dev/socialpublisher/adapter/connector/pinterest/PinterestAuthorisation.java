package dev.socialpublisher.adapter.connector.pinterest;

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
 * Pinterest's OAuth 2.0 (OpenAPI 5.23.0 and the guide to authentication, 2026-11-22): no PKCE, an application proves itself
 * by HTTP Basic, and each refresh gives another refresh token for 60 days.
 */
final class PinterestAuthorisation {
    static final List<String> SCOPES = List.of("boards:read", "boards:write", "pins:read", "pins:write");

    /** The page stands on another host than the API. */
    private static final URI HOME = URI.create("https://www.pinterest.com");

    /** Counts among what is read (the specification's rate limit category). */
    private static final String ENDPOINT = Boards.READS;

    /** Of an access token, where an answer does not say. */
    private static final Optional<Duration> LIFE = Optional.of(Duration.ofDays(30));

    private final NetworkClient client;
    private final PinterestAnswers answers;

    PinterestAuthorisation(NetworkClient client, PinterestAnswers answers) {
        this.client = client;
        this.answers = answers;
    }

    static URI page(Invitation invitation) {
        URI page = NetworkClient.at(invitation.app().base().orElse(HOME), "/oauth/");
        return CodeGrant.page(page, CodeGrant.askingPlainly(invitation, SCOPES, ","));
    }

    Renewal renewal() {
        return new Renewal(ENDPOINT, this::renewing, LIFE, answers::grant);
    }

    /** The credentials that a code is worth, of no board yet. */
    Step<Credentials> redeem(Invitation invitation, String code, Instant now) {
        Map<String, String> fields = continuous("authorization_code");
        fields.put("code", code);
        fields.put("redirect_uri", invitation.redirect().toString());
        return new CodeTrade(client, renewal())
                .redeem(
                        invitation,
                        code,
                        secret -> proved(fields, invitation.app().clientId(), secret),
                        now);
    }

    private Call renewing(Credentials credentials) {
        Map<String, String> fields = continuous("refresh_token");
        fields.put("refresh_token", credentials.get(Credentials.REFRESH_TOKEN).orElseThrow());
        return proved(
                fields,
                credentials.get(AccessTokens.CLIENT_ID).orElseThrow(),
                credentials.get(AccessTokens.CLIENT_SECRET).orElse(""));
    }

    /** Applications made before 2025-09-25 have to ask for refresh tokens that can be renewed; others get them anyway. */
    private static Map<String, String> continuous(String grant) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", grant);
        fields.put("continuous_refresh", "true");
        return fields;
    }

    private Call proved(Map<String, String> fields, String clientId, String clientSecret) {
        return CodeGrant.proved(Call.postForm(client.at("/v5/oauth/token"), fields), clientId, clientSecret);
    }
}
