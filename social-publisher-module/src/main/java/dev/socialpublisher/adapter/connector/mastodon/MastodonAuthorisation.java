package dev.socialpublisher.adapter.connector.mastodon;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.CodeGrant;
import dev.socialpublisher.adapter.connector.http.oauth.CodeTrade;
import dev.socialpublisher.adapter.connector.http.oauth.Renewal;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ability.Invitation;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A server's OAuth 2.0 (docs.joinmastodon.org, OAuth, 2026-11-22): tokens do not end by themselves, and there is nothing to
 * renew them with. PKCE goes along always: servers before Mastodon 4.3 do not know it, and skip parameters that they do not
 * know (RFC 6749, 3.1).
 */
final class MastodonAuthorisation {
    /** Granular since Mastodon 2.4.3; {@code profile} would do for the first, but only since 4.3. */
    static final List<String> SCOPES = List.of("read:accounts", "read:statuses", "write:statuses", "write:media");

    static final String ENDPOINT = "POST /oauth/token";

    private final NetworkClient client;
    private final MastodonAnswers answers;

    MastodonAuthorisation(NetworkClient client, MastodonAnswers answers) {
        this.client = client;
        this.answers = answers;
    }

    static URI page(Invitation invitation) {
        URI server = invitation
                .app()
                .base()
                .orElseThrow(() -> new IllegalArgumentException("an application of no server has no page"));
        return CodeGrant.page(NetworkClient.at(server, "/oauth/authorize"), CodeGrant.asking(invitation, SCOPES, " "));
    }

    Renewal renewal() {
        return new Renewal(
                ENDPOINT,
                credentials -> {
                    throw new IllegalStateException("a Mastodon token has no refresh token");
                },
                Optional.empty(),
                answers::result);
    }

    /** The credentials that a code is worth. */
    Step<Credentials> redeem(Invitation invitation, String code, Instant now) {
        return new CodeTrade(client, renewal())
                .redeem(invitation, code, secret -> trading(invitation, code, secret), now);
    }

    private Call trading(Invitation invitation, String code, String secret) {
        ObjectNode body = Json.object();
        CodeGrant.trading(invitation, code).forEach(body::put);
        return Call.postJson(client.at("/oauth/token"), body.put("client_secret", secret));
    }

    /** A right is granted by its own name, or by that of all of its kind: {@code write} holds {@code write:media}. */
    static List<String> missing(Optional<String> granted) {
        return granted.map(scopes -> Set.of(scopes.split("[ ,]+")))
                .map(given ->
                        SCOPES.stream().filter(scope -> !holds(given, scope)).toList())
                .orElse(List.of());
    }

    private static boolean holds(Collection<String> given, String scope) {
        return given.contains(scope) || given.contains(scope.substring(0, scope.indexOf(':')));
    }
}
