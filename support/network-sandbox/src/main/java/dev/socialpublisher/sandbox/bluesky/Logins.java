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

    /** Whom a token for the account's server is for. */
    private static final String AUDIENCE = "did:web:pds.magazine.test";

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
        return Answer.json(200, view(user(request)).put("emailConfirmed", true));
    }

    /** A token for one operation, of the entry host's account: its server is another one, and only that is a right audience. */
    Answer getServiceAuth(Request request) {
        BlueskyAccount account = user(request);
        if (!Xrpc.parameter(request, "aud").equals(AUDIENCE)) {
            throw Xrpc.invalid("aud is not the account's server: " + Xrpc.parameter(request, "aud"));
        }
        if (!request.query("lxm").orElse("").equals("com.atproto.repo.uploadBlob")) {
            throw Xrpc.invalid("The sandbox gives tokens for com.atproto.repo.uploadBlob only");
        }
        Instant now = request.receivedAt();
        Instant asked = request.query("exp")
                .filter(exp -> exp.matches("[0-9]{1,12}"))
                .map(Long::parseLong)
                .map(Instant::ofEpochSecond)
                .orElse(now);
        if (!asked.isAfter(now) || asked.isAfter(now.plus(Sessions.SERVICE_LIFE).plusSeconds(60))) {
            throw Xrpc.error(400, "BadExpiration", "expiration " + asked + " is not within the next 30 minutes");
        }
        synchronized (state) {
            return Answer.json(
                    200,
                    Json.object()
                            .put(
                                    "token",
                                    state.sessions().issue(account, Sessions.Kind.SERVICE, Sessions.newId(), now)));
        }
    }

    /** The account on whose behalf a service may store a blob. */
    BlueskyAccount serviceUser(Request request) {
        synchronized (state) {
            return verify(request, Sessions.Kind.SERVICE).account();
        }
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
        ObjectNode view = Json.object()
                .put("did", account.did())
                .put("handle", account.handle())
                .put("active", true);
        ObjectNode server = view.putObject("didDoc")
                .put("id", account.did())
                .putArray("service")
                .addObject();
        server.put("id", "#atproto_pds").put("type", "AtprotoPersonalDataServer");
        server.put("serviceEndpoint", AUDIENCE.replace("did:web:", "https://"));
        return view;
    }
}
