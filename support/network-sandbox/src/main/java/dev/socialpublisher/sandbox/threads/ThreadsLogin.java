package dev.socialpublisher.sandbox.threads;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.consent.Codes;
import dev.socialpublisher.sandbox.consent.Consent;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.GraphParameters;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import dev.socialpublisher.sandbox.meta.GraphTokens;
import dev.socialpublisher.sandbox.meta.GraphTokens.Grant;
import dev.socialpublisher.sandbox.meta.MetaApp;
import dev.socialpublisher.sandbox.meta.container.ContainerState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The login page, its code for an hour's token, that for one of 60 days, and that one again (access tokens guide). */
final class ThreadsLogin {

    private static final Duration CODE_LIFE = Duration.ofHours(1);
    private static final Duration SHORT = Duration.ofHours(1);
    private static final Duration LONG = Duration.ofDays(60);

    /** A long token may be renewed only after that. */
    private static final Duration YOUTH = Duration.ofHours(24);

    private final ContainerState state;
    private final List<ThreadsAccount> accounts;
    private final MetaApp app;
    private final Codes codes = new Codes(CODE_LIFE);
    private final Consent consent;

    ThreadsLogin(ContainerState state, List<ThreadsAccount> accounts) {
        this.state = state;
        this.accounts = List.copyOf(accounts);
        this.app = MetaApp.only(
                "Threads", accounts.stream().map(ThreadsAccount::app).toList());
        this.consent = new Consent(
                new Consent.Rules(
                        "Threads",
                        "/threads/oauth/authorize",
                        Set.of(app.id()),
                        ThreadsAccount.ALL_SCOPES,
                        ",",
                        false,
                        accounts.stream()
                                .map(account -> new Consent.Person(account.id(), "@" + account.username()))
                                .toList()),
                codes);
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("authorize", "GET", "/oauth/authorize", consent::page),
                new Endpoint("authorizeDecision", "POST", "/oauth/authorize", consent::decided),
                new Endpoint(
                        "oauth.accessToken",
                        "POST",
                        "/oauth/access_token",
                        request -> refusable(this::traded, request)),
                new Endpoint("accessToken", "GET", "/access_token", request -> refusable(this::exchanged, request)),
                new Endpoint(
                        "refreshAccessToken",
                        "GET",
                        "/refresh_access_token",
                        request -> refusable(this::refreshed, request)));
    }

    void reset() {
        codes.reset();
    }

    private static Answer refusable(Endpoint.Handler handler, Request request) {
        try {
            return handler.handle(request);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private Answer traded(Request request) {
        GraphParameters parameters = GraphParameters.of(request)
                .allowing(Set.of("client_id", "client_secret", "grant_type", "redirect_uri", "code"));
        requireGrantType(parameters, "authorization_code");
        if (!parameters.required("client_id").equals(app.id())) {
            throw GraphProblem.app("Error validating application.");
        }
        requireSecret(parameters);
        Codes.Given given = codes.trade(
                        parameters.required("code"),
                        app.id(),
                        parameters.required("redirect_uri"),
                        Optional.empty(),
                        request.receivedAt())
                .orElseThrow(GraphProblem::code);
        ThreadsAccount account = account(given.account());
        Instant end = request.receivedAt().plus(SHORT);
        String token = given(account.grant(new TreeSet<>(given.asked().scopes()), end));
        return Answer.json(200, Json.object().put("access_token", token).put("user_id", Long.parseLong(account.id())));
    }

    private Answer exchanged(Request request) {
        GraphParameters parameters = GraphParameters.of(request).allowing(Set.of("grant_type", "client_secret"));
        requireGrantType(parameters, "th_exchange_token");
        requireSecret(parameters);
        return lasting(good(request, parameters), request.receivedAt());
    }

    private Answer refreshed(Request request) {
        GraphParameters parameters = GraphParameters.of(request).allowing(Set.of("grant_type"));
        requireGrantType(parameters, "th_refresh_token");
        Grant grant = good(request, parameters);
        Instant now = request.receivedAt();
        boolean lasting = !grant.expires().equals(Instant.MAX);
        if (lasting && grant.expires().isAfter(now.plus(LONG).minus(YOUTH))) {
            throw GraphProblem.invalid("The token is not yet 24 hours old");
        }
        return lasting(grant, now);
    }

    private Answer lasting(Grant grant, Instant now) {
        Grant longer = new Grant(grant.kind(), grant.subject(), grant.person(), grant.scopes(), now.plus(LONG));
        ObjectNode body = Json.object()
                .put("access_token", given(longer))
                .put("token_type", "bearer")
                .put("expires_in", LONG.toSeconds());
        return Answer.json(200, body);
    }

    private String given(Grant grant) {
        String token = "TH" + GraphTokens.fresh();
        state.record(GraphTokens.granted(token, grant));
        return token;
    }

    private Grant good(Request request, GraphParameters parameters) {
        String header = request.header("authorization").orElse("").replaceFirst("^(?i:Bearer) +", "");
        return state.grant(parameters.text("access_token").orElse(header))
                .filter(grant -> grant.good(request.receivedAt()))
                .orElseThrow(() -> GraphProblem.token(463, "Error validating access token: Session has expired."));
    }

    private static void requireGrantType(GraphParameters parameters, String type) {
        if (!parameters.required("grant_type").equals(type)) {
            throw GraphProblem.invalid("Invalid grant_type");
        }
    }

    private void requireSecret(GraphParameters parameters) {
        if (!app.isSecret(parameters.required("client_secret"))) {
            throw GraphProblem.app("Error validating client secret.");
        }
    }

    private ThreadsAccount account(String id) {
        return accounts.stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow(() -> GraphProblem.missing("get", id));
    }
}
