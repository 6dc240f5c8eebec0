package dev.socialpublisher.sandbox.pinterest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.consent.Codes;
import dev.socialpublisher.sandbox.consent.Consent;
import dev.socialpublisher.sandbox.consent.Grants;
import dev.socialpublisher.sandbox.consent.Grants.Grant;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Form;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * OAuth 2.0 with HTTP Basic; the continuous refresh token is given anew at each refresh, for 60 more days. Whether the old
 * one then ends is not documented: here it does.
 */
final class PinterestLogin {
    static final String PAGE = "/oauth/";

    /** How long a code lives is not documented. */
    private static final Duration CODE_LIFE = Duration.ofMinutes(5);

    private static final Duration ACCESS_LIFE = Duration.ofDays(30);
    private static final Duration REFRESH_LIFE = Duration.ofDays(60);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "authorization_code", Set.of("grant_type", "code", "redirect_uri", "continuous_refresh"),
            "refresh_token", Set.of("grant_type", "refresh_token", "scope", "continuous_refresh"));

    private final PinterestState state;
    private final List<PinterestPerson> people;
    private final Codes codes = new Codes(CODE_LIFE);
    private final Consent consent;

    PinterestLogin(PinterestState state, List<PinterestPerson> people) {
        this.state = state;
        this.people = List.copyOf(people);
        consent = new Consent(
                new Consent.Rules(
                        "Pinterest",
                        "/pinterest" + PAGE,
                        people.stream().map(person -> person.app().clientId()).collect(Collectors.toSet()),
                        PinterestPerson.ALL_SCOPES,
                        ",",
                        false,
                        people.stream()
                                .map(person -> new Consent.Person(
                                        person.id(), person.businessName() + " @" + person.username()))
                                .toList()),
                codes);
    }

    Consent consent() {
        return consent;
    }

    void reset() {
        codes.reset();
    }

    /** {@code POST /v5/oauth/token}. The number of a grant that is refused is not documented. */
    Answer token(Request request) {
        if (!request.contentType().equals(FORM)) {
            throw PinterestProblem.invalid("Content-Type must be " + FORM);
        }
        String client = people.stream()
                .map(PinterestPerson::app)
                .filter(app -> request.proves(app.clientId(), app.clientSecret()))
                .map(PinterestPerson.App::clientId)
                .findFirst()
                .orElseThrow(PinterestProblem::authentication);
        Form form = Form.of(request);
        String type = form.value("grant_type").orElse("");
        Set<String> unknown = new TreeSet<>(form.values().keySet());
        unknown.removeAll(FIELDS.getOrDefault(type, Set.of("grant_type")));
        if (!unknown.isEmpty()) {
            throw PinterestProblem.invalid("unknown parameters " + unknown);
        }
        return switch (type) {
            case "authorization_code" -> traded(form, client, request.receivedAt());
            case "refresh_token" -> refreshed(form, request.receivedAt());
            default -> throw PinterestProblem.invalid("grant_type is '" + type + "'");
        };
    }

    private Answer traded(Form form, String client, Instant now) {
        Codes.Given given = codes.trade(
                        form.value("code").orElse(""),
                        client,
                        form.value("redirect_uri").orElse(""),
                        Optional.empty(),
                        now)
                .orElseThrow(() -> PinterestProblem.invalid("the authorization code is invalid or has expired"));
        return granted(
                "authorization_code",
                new Grant(given.account(), Set.copyOf(given.asked().scopes()), now),
                now);
    }

    private Answer refreshed(Form form, Instant now) {
        String token = form.value("refresh_token").orElse("");
        synchronized (state) { // of two that come at once with one token, one is late
            Grant grant = state.refresh(token)
                    .filter(found -> found.good(now))
                    .orElseThrow(() -> PinterestProblem.invalid("the refresh token is invalid or has expired"));
            state.record(Grants.spent("refresh", token));
            return granted("refresh_token", grant, now);
        }
    }

    private Answer granted(String type, Grant grant, Instant now) {
        Instant refreshEnd = now.plus(REFRESH_LIFE);
        ObjectNode body = Json.object()
                .put("response_type", type)
                .put("access_token", given("access", "pina_", grant.until(now.plus(ACCESS_LIFE))))
                .put("refresh_token", given("refresh", "pinr_", grant.until(refreshEnd)))
                .put("token_type", "bearer")
                .put("expires_in", ACCESS_LIFE.toSeconds())
                .put("refresh_token_expires_in", REFRESH_LIFE.toSeconds())
                .put("refresh_token_expires_at", refreshEnd.getEpochSecond())
                .put("scope", String.join(" ", new TreeSet<>(grant.scopes())));
        return Answer.json(200, body);
    }

    private String given(String kind, String prefix, Grant grant) {
        String token = prefix + Grants.token();
        state.record(Grants.granted(kind, token, grant));
        return token;
    }
}
