package dev.socialpublisher.sandbox.youtube;

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Google's OAuth 2.0 (OAuth 2.0 for web server applications, 2026-11-22): a refresh token is given only where offline
 * access was asked for, and it stays the same when it is used.
 */
final class GoogleLogin {
    static final String PAGE = "/o/oauth2/v2/auth";

    /** How long a code lives is not documented. */
    private static final Duration CODE_LIFE = Duration.ofMinutes(5);

    private static final Duration ACCESS_LIFE = Duration.ofSeconds(3599);
    private static final String FORM = "application/x-www-form-urlencoded";

    private final YouTubeState state;
    private final List<YouTubePerson> people;
    private final Codes codes = new Codes(CODE_LIFE);
    private final Consent consent;
    private final Map<String, Boolean> offline = new ConcurrentHashMap<>();

    GoogleLogin(YouTubeState state, List<YouTubePerson> people) {
        this.state = state;
        this.people = List.copyOf(people);
        consent = new Consent(
                new Consent.Rules(
                        "YouTube",
                        "/youtube" + PAGE,
                        people.stream()
                                .map(person -> person.project().clientId())
                                .collect(Collectors.toSet()),
                        YouTubePerson.ALL_SCOPES,
                        " ",
                        false,
                        people.stream()
                                .map(person -> new Consent.Person(person.id(), person.title() + " @" + person.handle()))
                                .toList()),
                codes);
    }

    /** {@code GET}: the page. What was asked for beside the standard is remembered by the state. */
    Answer page(Request request) {
        Answer page = consent.page(request);
        boolean asked = request.query("access_type").equals(Optional.of("offline"))
                && request.query("prompt").orElse("").contains("consent");
        offline.put(request.query("state").orElse(""), asked);
        return page;
    }

    Answer decided(Request request) {
        return consent.decided(request);
    }

    void reset() {
        codes.reset();
        offline.clear();
    }

    /** {@code POST /token}. */
    Answer token(Request request) {
        if (!request.contentType().equals(FORM)) {
            return refused(400, "invalid_request", "Content-Type must be " + FORM);
        }
        Form form = Form.of(request);
        boolean known = people.stream()
                .map(YouTubePerson::project)
                .anyMatch(project -> form.value("client_id").equals(Optional.of(project.clientId()))
                        && form.value("client_secret").equals(Optional.of(project.clientSecret())));
        if (!known) {
            return refused(401, "invalid_client", "The OAuth client was not found.");
        }
        return switch (form.value("grant_type").orElse("")) {
            case "authorization_code" -> traded(form, request.receivedAt());
            case "refresh_token" -> refreshed(form, request.receivedAt());
            default -> refused(400, "unsupported_grant_type", "Invalid grant_type");
        };
    }

    private Answer traded(Form form, Instant now) {
        Optional<Codes.Given> given = codes.trade(
                form.value("code").orElse(""),
                form.value("client_id").orElse(""),
                form.value("redirect_uri").orElse(""),
                form.value("code_verifier"),
                now);
        if (given.isEmpty()) {
            return refused(400, "invalid_grant", "Malformed auth code.");
        }
        Grant grant =
                new Grant(given.get().account(), Set.copyOf(given.get().asked().scopes()), Instant.MAX);
        ObjectNode body = access(grant, now);
        if (offline.getOrDefault(given.get().asked().state(), false)) {
            body.put("refresh_token", given("refresh", "1//sandbox-", grant));
        }
        return Answer.json(200, body);
    }

    private Answer refreshed(Form form, Instant now) {
        return state.refresh(form.value("refresh_token").orElse(""))
                .filter(found -> found.good(now))
                .map(grant -> Answer.json(200, access(grant, now)))
                .orElseGet(() -> refused(400, "invalid_grant", "Token has been expired or revoked."));
    }

    private ObjectNode access(Grant grant, Instant now) {
        return Json.object()
                .put("access_token", given("access", "ya29.", grant.until(now.plus(ACCESS_LIFE))))
                .put("expires_in", ACCESS_LIFE.toSeconds())
                .put("scope", String.join(" ", new TreeSet<>(grant.scopes())))
                .put("token_type", "Bearer");
    }

    private String given(String kind, String prefix, Grant grant) {
        String token = prefix + Grants.token();
        state.record(Grants.granted(kind, token, grant));
        return token;
    }

    private static Answer refused(int status, String error, String description) {
        return Answer.json(status, Json.object().put("error", error).put("error_description", description));
    }
}
