package dev.socialpublisher.sandbox.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.consent.Codes;
import dev.socialpublisher.sandbox.consent.Consent;
import dev.socialpublisher.sandbox.consent.Grants;
import dev.socialpublisher.sandbox.consent.Grants.Grant;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Form;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.json.Shape;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** OAuth 2.0 of a server: PKCE where the client uses it, tokens that do not end by themselves, no refresh tokens. */
final class MastodonLogin {
    static final String PAGE = "/oauth/authorize";

    /** Doorkeeper's default, which Mastodon keeps. */
    private static final Duration CODE_LIFE = Duration.ofMinutes(10);

    private static final Shape TRADE = Shape.closed(
            Map.of(
                    "grant_type", Shape.text(),
                    "code", Shape.text(),
                    "client_id", Shape.text(),
                    "client_secret", Shape.text(),
                    "redirect_uri", Shape.text(),
                    "code_verifier", Shape.text(),
                    "scope", Shape.text()),
            Set.of("grant_type"));

    private final MastodonState state;
    private final List<MastodonAccount> accounts;
    private final Codes codes = new Codes(CODE_LIFE);

    MastodonLogin(MastodonState state, List<MastodonAccount> accounts) {
        this.state = state;
        this.accounts = List.copyOf(accounts);
    }

    void reset() {
        codes.reset();
    }

    /** {@code GET /oauth/authorize}. */
    Answer page(Request request) {
        return consent(request::query).page(request);
    }

    Answer decided(Request request) {
        return consent(Form.of(request)::value).decided(request);
    }

    /** Of the client that asks: it may name only addresses and rights that it registered. */
    private Consent consent(Function<String, Optional<String>> asked) {
        Optional<MastodonApp> app = asked.apply("client_id")
                .flatMap(state::app)
                .filter(found -> asked.apply("redirect_uri")
                        .filter(found.redirects()::contains)
                        .isPresent());
        return new Consent(
                new Consent.Rules(
                        "Mastodon",
                        "/mastodon" + PAGE,
                        app.map(MastodonApp::clientId).map(Set::of).orElse(Set.of()),
                        app.map(MastodonApp::scopes).orElse(Set.of()),
                        " ",
                        false,
                        accounts.stream()
                                .map(account -> new Consent.Person(account.id(), "@" + account.username()))
                                .toList()),
                codes);
    }

    /** {@code POST /oauth/token}: for a code, or for the client itself. */
    Answer token(Request request) {
        JsonNode body = request.body().json().orElse(Json.array());
        List<Flaw> flaws = TRADE.check("body", body);
        if (!flaws.isEmpty()) {
            throw refused(400, "invalid_request", flaws.get(0).sentence());
        }
        MastodonApp app = state.app(body.path("client_id").asText(""))
                .filter(found -> found.secretHash()
                        .equals(MastodonApp.hash(body.path("client_secret").asText(""))))
                .orElseThrow(
                        () -> refused(
                                401,
                                "invalid_client",
                                "Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method."));
        return switch (body.path("grant_type").asText("")) {
            case "authorization_code" -> traded(body, app, request.receivedAt());
            case "client_credentials" -> answered(Grants.token(), app.scopes(), request.receivedAt());
            default ->
                throw refused(
                        400,
                        "unsupported_grant_type",
                        "The authorization grant type is not supported by the authorization server.");
        };
    }

    private Answer traded(JsonNode body, MastodonApp app, Instant now) {
        Codes.Given given = codes.trade(
                        body.path("code").asText(""),
                        app.clientId(),
                        body.path("redirect_uri").asText(""),
                        Json.text(body, "code_verifier"),
                        now)
                .orElseThrow(
                        () -> refused(
                                400,
                                "invalid_grant",
                                "The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client."));
        String token = Grants.token();
        Set<String> scopes = new TreeSet<>(given.asked().scopes());
        state.record(Grants.granted("access", token, new Grant(given.account(), scopes, Instant.MAX)));
        return answered(token, scopes, now);
    }

    private static Answer answered(String token, Set<String> scopes, Instant now) {
        return Answer.json(
                200,
                Json.object()
                        .put("access_token", token)
                        .put("token_type", "Bearer")
                        .put("scope", String.join(" ", new TreeSet<>(scopes)))
                        .put("created_at", now.getEpochSecond()));
    }

    private static Refusal refused(int status, String error, String description) {
        return new Refusal(
                Answer.json(status, Json.object().put("error", error).put("error_description", description)));
    }
}
