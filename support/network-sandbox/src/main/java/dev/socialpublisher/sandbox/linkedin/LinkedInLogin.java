package dev.socialpublisher.sandbox.linkedin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.consent.Codes;
import dev.socialpublisher.sandbox.consent.Consent;
import dev.socialpublisher.sandbox.consent.Grants;
import dev.socialpublisher.sandbox.consent.Grants.Grant;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Form;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** OAuth 2.0 without PKCE; a refresh token serves until its own end, which does not move. */
final class LinkedInLogin {
    static final String PAGE = "/oauth/v2/authorization";

    private static final Duration CODE_LIFE = Duration.ofMinutes(30);
    private static final Duration ACCESS_LIFE = Duration.ofDays(60);
    private static final Duration REFRESH_LIFE = Duration.ofDays(365);
    private static final String FORM = "application/x-www-form-urlencoded";

    private final LinkedInState state;
    private final List<LinkedInPerson> people;
    private final Codes codes = new Codes(CODE_LIFE);
    private final Consent consent;

    LinkedInLogin(LinkedInState state, List<LinkedInPerson> people) {
        this.state = state;
        this.people = List.copyOf(people);
        consent = new Consent(
                new Consent.Rules(
                        "LinkedIn",
                        "/linkedin" + PAGE,
                        people.stream().map(person -> person.app().clientId()).collect(Collectors.toSet()),
                        LinkedInPerson.ALL_SCOPES,
                        " ",
                        false,
                        people.stream()
                                .map(person -> new Consent.Person(person.id(), person.name()))
                                .toList()),
                codes);
    }

    Consent consent() {
        return consent;
    }

    void reset() {
        codes.reset();
    }

    /** {@code POST /oauth/v2/accessToken}. */
    Answer token(Request request) {
        if (!request.contentType().equals(FORM)) {
            throw refused("invalid_request", "Content-Type must be " + FORM);
        }
        Form form = Form.of(request);
        LinkedInPerson.App app = app(form);
        return switch (form.value("grant_type").orElse("")) {
            case "authorization_code" -> traded(form, app, request.receivedAt());
            case "refresh_token" -> refreshed(form, request.receivedAt());
            default -> throw refused("invalid_request", "The grant_type is not supported");
        };
    }

    private LinkedInPerson.App app(Form form) {
        return people.stream()
                .map(LinkedInPerson::app)
                .filter(app -> form.value("client_id").equals(Optional.of(app.clientId())))
                .filter(app -> form.value("client_secret").equals(Optional.of(app.clientSecret())))
                .findFirst()
                .orElseThrow(() -> new Refusal(Answer.json(
                        401,
                        Json.object()
                                .put("error", "invalid_client")
                                .put("error_description", "Client authentication failed"))));
    }

    private Answer traded(Form form, LinkedInPerson.App app, Instant now) {
        Codes.Given given = codes.trade(
                        form.value("code").orElse(""),
                        app.clientId(),
                        form.value("redirect_uri").orElse(""),
                        Optional.empty(),
                        now)
                .orElseThrow(
                        () -> refused(
                                "invalid_request",
                                "Unable to retrieve access token: appid/redirect uri/code verifier does not match authorization code. Or authorization code expired."));
        Set<String> scopes = new TreeSet<>(given.asked().scopes());
        scopes.retainAll(app.scopes());
        synchronized (state) {
            ObjectNode body = access(new Grant(given.account(), scopes, now.plus(ACCESS_LIFE)));
            if (app.refreshes()) {
                String refresh = given("refresh", new Grant(given.account(), scopes, now.plus(REFRESH_LIFE)));
                body.put("refresh_token", refresh).put("refresh_token_expires_in", REFRESH_LIFE.toSeconds());
            }
            return Answer.json(200, body);
        }
    }

    private Answer refreshed(Form form, Instant now) {
        String token = form.value("refresh_token").orElse("");
        synchronized (state) {
            Grant grant = state.refresh(token)
                    .filter(found -> found.good(now))
                    .orElseThrow(() -> refused(
                            "invalid_grant",
                            "The provided authorization grant or refresh token is invalid, expired or revoked."));
            ObjectNode body = access(grant.until(now.plus(ACCESS_LIFE)));
            long left = grant.expires().equals(Instant.MAX)
                    ? REFRESH_LIFE.toSeconds()
                    : Duration.between(now, grant.expires()).toSeconds();
            return Answer.json(200, body.put("refresh_token", token).put("refresh_token_expires_in", left));
        }
    }

    private ObjectNode access(Grant grant) {
        return Json.object()
                .put("access_token", given("access", grant))
                .put("expires_in", ACCESS_LIFE.toSeconds())
                .put("scope", String.join(",", new TreeSet<>(grant.scopes())));
    }

    private String given(String kind, Grant grant) {
        String token = Grants.token();
        state.record(Grants.granted(kind, token, grant));
        return token;
    }

    private static Refusal refused(String error, String description) {
        return new Refusal(Answer.json(400, Json.object().put("error", error).put("error_description", description)));
    }
}
