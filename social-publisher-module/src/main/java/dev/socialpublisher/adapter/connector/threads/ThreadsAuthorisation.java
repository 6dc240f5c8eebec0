package dev.socialpublisher.adapter.connector.threads;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AccessTokens;
import dev.socialpublisher.adapter.connector.http.oauth.CodeGrant;
import dev.socialpublisher.adapter.connector.http.oauth.CodeTrade;
import dev.socialpublisher.adapter.connector.http.oauth.Renewal;
import dev.socialpublisher.adapter.connector.http.oauth.Tokens;
import dev.socialpublisher.adapter.connector.meta.MetaErrors;
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
 * The login of Threads (developers.facebook.com, Threads access tokens, 2026-11-22): a code gives a token of an hour, that one
 * of 60 days, and that renews itself, from its second day to its last.
 */
final class ThreadsAuthorisation {
    /** Without the last one posts cannot be taken back. */
    static final List<String> SCOPES = List.of("threads_basic", "threads_content_publish", "threads_delete");

    private static final URI HOME = URI.create("https://threads.net");
    private static final Optional<Duration> LIFE = Optional.of(Duration.ofDays(60));

    /** One that has ended cannot be renewed: three weeks of tests and posts try. Our choice. */
    private static final Renewal.Way WAY = new Renewal.Way(Duration.ofDays(21), true);

    private final NetworkClient client;
    private final MetaErrors errors;

    ThreadsAuthorisation(NetworkClient client, MetaErrors errors) {
        this.client = client;
        this.errors = errors;
    }

    static URI page(Invitation invitation) {
        URI page = NetworkClient.at(invitation.app().base().orElse(HOME), "/oauth/authorize");
        return CodeGrant.page(page, CodeGrant.askingPlainly(invitation, SCOPES, ","));
    }

    Renewal renewal() {
        return new Renewal("GET /refresh_access_token", this::renewing, LIFE, errors::result, WAY);
    }

    /** The credentials that a code is worth, of no account yet. */
    Step<Credentials> redeem(Invitation invitation, String code, Instant now) {
        Renewal trade = new Renewal(
                "POST /oauth/access_token", this::renewing, Optional.of(Duration.ofHours(1)), errors::result);
        return new CodeTrade(client, trade)
                .redeem(invitation, code, secret -> trading(invitation, code, secret), now)
                .then(hour -> lasting(hour, now));
    }

    private Call trading(Invitation invitation, String code, String secret) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("client_id", invitation.app().clientId());
        fields.put("client_secret", secret);
        fields.put("grant_type", "authorization_code");
        fields.put("redirect_uri", invitation.redirect().toString());
        fields.put("code", code);
        return Call.postForm(client.at("/oauth/access_token"), fields);
    }

    /** The secret stands in the address, as the call has no other form; it is hidden from all that is said. */
    private Step<Credentials> lasting(Credentials hour, Instant now) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("grant_type", "th_exchange_token");
        query.put("client_secret", hour.get(AccessTokens.CLIENT_SECRET).orElseThrow());
        Call call = asking("/access_token", query, hour);
        return client.send("GET /access_token", call)
                .fold(
                        Effect.REPEATABLE,
                        answer -> Tokens.in(answer, now, LIFE, client.secrets())
                                .map(found -> Step.done(hour.with(found.values())
                                        .with(Map.of(
                                                Credentials.REFRESH_TOKEN,
                                                found.get(Credentials.ACCESS_TOKEN)
                                                        .orElseThrow()))))
                                .orElseGet(() -> Step.stopped(errors.result(answer, Effect.REPEATABLE))),
                        Step::stopped);
    }

    private Call renewing(Credentials credentials) {
        return asking("/refresh_access_token", Map.of("grant_type", "th_refresh_token"), credentials);
    }

    private Call asking(String path, Map<String, String> query, Credentials credentials) {
        return Call.get(client.at(path + "?" + Call.query(query)))
                .bearer(credentials.get(Credentials.ACCESS_TOKEN).orElseThrow());
    }
}
