package dev.socialpublisher.adapter.connector.youtube;

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
 * Google's OAuth 2.0 with PKCE (developers.google.com, OAuth 2.0 for web server applications, 2026-11-22). Only a person
 * who is asked again, with offline access, gives a refresh token.
 */
final class GoogleAuthorisation {
    /** Uploading, changing and deleting; the narrower one for uploads alone cannot make a video public or delete it. */
    static final List<String> SCOPES = List.of("https://www.googleapis.com/auth/youtube");

    /** Google's page and its tokens live on two other hosts than the API. */
    private static final URI PAGES = URI.create("https://accounts.google.com");

    private static final URI TOKENS = URI.create("https://oauth2.googleapis.com");
    private static final String API_HOST = "www.googleapis.com";
    private static final String ENDPOINT = "POST /token";

    /** Of an access token, where an answer does not say. */
    private static final Optional<Duration> LIFE = Optional.of(Duration.ofHours(1));

    private final NetworkClient client;
    private final URI tokens;
    private final YouTubeAnswers answers;

    /** {@code base} of the API: Google's own, or a stand-in's. */
    GoogleAuthorisation(NetworkClient client, URI base, YouTubeAnswers answers) {
        this.client = client;
        this.tokens = NetworkClient.at(API_HOST.equals(base.getHost()) ? TOKENS : base, "/token");
        this.answers = answers;
    }

    static URI page(Invitation invitation) {
        URI page = NetworkClient.at(invitation.app().base().orElse(PAGES), "/o/oauth2/v2/auth");
        Map<String, String> query = CodeGrant.asking(invitation, SCOPES, " ");
        query.put("access_type", "offline");
        query.put("prompt", "consent");
        return CodeGrant.page(page, query);
    }

    Renewal renewal() {
        return new Renewal(ENDPOINT, this::renewing, LIFE, answers::result);
    }

    /** The credentials that a code is worth, of no channel yet. */
    Step<Credentials> redeem(Invitation invitation, String code, Instant now) {
        client.secrets().add(invitation.verifier());
        return new CodeTrade(client, renewal())
                .redeem(invitation, code, secret -> trading(invitation, code, secret), now);
    }

    private Call trading(Invitation invitation, String code, String secret) {
        Map<String, String> fields = CodeGrant.trading(invitation, code);
        fields.put("client_secret", secret);
        return Call.postForm(tokens, fields);
    }

    private Call renewing(Credentials credentials) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "refresh_token");
        fields.put("refresh_token", credentials.get(Credentials.REFRESH_TOKEN).orElseThrow());
        fields.put("client_id", credentials.get(AccessTokens.CLIENT_ID).orElseThrow());
        fields.put("client_secret", credentials.get(AccessTokens.CLIENT_SECRET).orElse(""));
        return Call.postForm(tokens, fields);
    }
}
