package dev.socialpublisher.sandbox.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.json.Shape;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code com.atproto.server.*}: sessions by app password; a refresh token is spent by one use. */
final class Logins {

    private static final Shape LOGIN = Shape.open(
            Map.of(
                    "identifier", Shape.text(),
                    "password", Shape.text(),
                    "authFactorToken", Shape.text(),
                    "allowTakendown", Shape.bool()),
            Set.of("identifier", "password"));

    private final RepoState state;
    private final Points points;

    Logins(RepoState state, Points points) {
        this.state = state;
        this.points = points;
    }

    Answer createSession(Request request) {
        JsonNode input = Xrpc.input(request, LOGIN);
        String identifier = input.path("identifier").asText();
        points.login(identifier, request.receivedAt());
        synchronized (state) {
            Optional<BlueskyAccount> account = state.sessions()
                    .account(identifier)
                    .filter(found ->
                            found.appPassword().equals(input.path("password").asText()));
            return account.map(found -> Answer.json(200, opened(found, request.receivedAt())))
                    .orElseThrow(() -> Xrpc.error(401, "AuthenticationRequired", "Invalid identifier or password"));
        }
    }

    Answer refreshSession(Request request) {
        synchronized (state) {
            Sessions.Session session = verify(request, Sessions.Kind.REFRESH);
            state.record(Sessions.ended(session.id()));
            return Answer.json(200, opened(session.account(), request.receivedAt()));
        }
    }

    Answer deleteSession(Request request) {
        synchronized (state) {
            state.record(Sessions.ended(verify(request, Sessions.Kind.REFRESH).id()));
            return Answer.empty(200);
        }
    }

    Answer getSession(Request request) {
        return Answer.json(200, view(user(request)));
    }

    /** The account of the access token, or 401 without one and 400 with a bad one. */
    BlueskyAccount user(Request request) {
        synchronized (state) {
            return verify(request, Sessions.Kind.ACCESS).account();
        }
    }

    private Sessions.Session verify(Request request, Sessions.Kind kind) {
        String token = request.bearer().orElseThrow(() -> Xrpc.error(401, "AuthMissing", "Authentication Required"));
        return state.sessions().verify(token, kind, request.receivedAt());
    }

    private ObjectNode opened(BlueskyAccount account, Instant now) {
        String session = Sessions.newId();
        return view(account)
                .put("accessJwt", state.sessions().issue(account, Sessions.Kind.ACCESS, session, now))
                .put("refreshJwt", state.sessions().issue(account, Sessions.Kind.REFRESH, session, now));
    }

    private static ObjectNode view(BlueskyAccount account) {
        return Json.object()
                .put("did", account.did())
                .put("handle", account.handle())
                .put("active", true);
    }
}
