package dev.socialpublisher.sandbox.facebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.consent.Codes;
import dev.socialpublisher.sandbox.consent.Consent;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.FieldList;
import dev.socialpublisher.sandbox.meta.GraphCall;
import dev.socialpublisher.sandbox.meta.GraphParameters;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import dev.socialpublisher.sandbox.meta.GraphTokens;
import dev.socialpublisher.sandbox.meta.GraphTokens.Grant;
import dev.socialpublisher.sandbox.meta.MetaApp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The login dialog, and the way from its code to Pages' tokens (access tokens guide, checked 2026-11-22). */
final class FacebookLogin {

    static final Set<String> ACCOUNTS = Set.of("fields", "limit", "after");

    private static final Set<String> ACCOUNT_FIELDS = Set.of("id", "name", "username", "access_token", "tasks");
    private static final Duration CODE_LIFE = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofHours(1);
    private static final Duration LONG = Duration.ofDays(60);

    private final FacebookState state;
    private final List<FacebookPerson> people;
    private final MetaApp app;
    private final Codes codes = new Codes(CODE_LIFE);
    private final Consent consent;

    FacebookLogin(FacebookState state, List<FacebookPerson> people, MetaApp app) {
        this.state = state;
        this.people = List.copyOf(people);
        this.app = app;
        this.consent = new Consent(
                new Consent.Rules(
                        "Facebook",
                        "/facebook/v26.0/dialog/oauth",
                        Set.of(app.id()),
                        FacebookPerson.ALL_SCOPES,
                        ",",
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

    /** {@code /oauth/access_token}: a code for a short token, or a short token for a long one. */
    Answer accessToken(Request request) {
        GraphParameters parameters = GraphParameters.of(request)
                .allowing(Set.of(
                        "client_id", "client_secret", "redirect_uri", "code", "grant_type", "fb_exchange_token"));
        if (!parameters.required("client_id").equals(app.id()) || !app.isSecret(parameters.required("client_secret"))) {
            throw GraphProblem.app("Error validating client secret.");
        }
        return switch (parameters.text("grant_type").orElse("authorization_code")) {
            case "authorization_code" -> traded(parameters, request.receivedAt());
            case "fb_exchange_token" -> exchanged(parameters, request.receivedAt());
            default -> throw GraphProblem.invalid("Invalid grant_type");
        };
    }

    private Answer traded(GraphParameters parameters, Instant now) {
        Codes.Given given = codes.trade(
                        parameters.required("code"),
                        app.id(),
                        parameters.required("redirect_uri"),
                        Optional.empty(),
                        now)
                .orElseThrow(GraphProblem::code);
        FacebookPerson person = person(given.account());
        Set<String> scopes = new TreeSet<>(given.asked().scopes());
        scopes.retainAll(person.scopes());
        return granted(new Grant(GraphTokens.Kind.USER, person.id(), person.id(), scopes, now.plus(SHORT)), SHORT);
    }

    private Answer exchanged(GraphParameters parameters, Instant now) {
        Grant grant = state.grant(parameters.required("fb_exchange_token"))
                .filter(found -> found.kind() == GraphTokens.Kind.USER)
                .filter(found -> found.good(now))
                .orElseThrow(() -> GraphProblem.token(463, "Error validating access token: Session has expired."));
        return granted(new Grant(grant.kind(), grant.subject(), grant.person(), grant.scopes(), now.plus(LONG)), LONG);
    }

    private Answer granted(Grant grant, Duration life) {
        return Answer.json(
                200,
                Json.object()
                        .put("access_token", given(grant))
                        .put("token_type", "bearer")
                        .put("expires_in", life.toSeconds()));
    }

    private String given(Grant grant) {
        String token = GraphTokens.fresh();
        state.record(GraphTokens.granted(token, grant));
        return token;
    }

    private FacebookPerson person(String id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> GraphProblem.missing("get", id));
    }

    /** {@code GET /me/accounts}: a Page's token made of a long one does not run out. */
    Answer accounts(GraphCall call) {
        if (call.grant().kind() != GraphTokens.Kind.USER) {
            throw GraphProblem.invalid("Tried accessing nonexisting field (accounts) on node type (Page)");
        }
        FieldList fields = FieldList.of(call.parameters(), "Page", ACCOUNT_FIELDS, Set.of("id", "name"));
        ObjectNode body = Json.object();
        var data = body.putArray("data");
        if (call.grant().scopes().contains("pages_show_list")) {
            person(call.grant().person()).pages().forEach(page -> data.add(account(call, page, fields)));
        }
        return Answer.json(200, body);
    }

    private ObjectNode account(GraphCall call, FacebookPerson.Page page, FieldList fields) {
        ObjectNode json = Json.object().put("id", page.id());
        if (fields.has("name")) {
            json.put("name", page.name());
        }
        if (fields.has("username")) {
            json.put("username", page.username());
        }
        if (fields.has("access_token")) {
            boolean lasting = call.grant().expires().isAfter(call.at().plus(SHORT));
            Instant end = lasting ? Instant.MAX : call.grant().expires();
            json.put(
                    "access_token",
                    given(new Grant(
                            GraphTokens.Kind.PAGE,
                            page.id(),
                            call.grant().person(),
                            call.grant().scopes(),
                            end)));
        }
        if (fields.has("tasks")) {
            page.tasks().stream().sorted().forEach(json.putArray("tasks")::add);
        }
        return json;
    }

    /** The one app that all of them use. */
    static MetaApp appOf(List<FacebookPerson> people) {
        Set<MetaApp> apps = people.stream().map(FacebookPerson::app).collect(Collectors.toSet());
        if (apps.size() != 1) {
            throw new IllegalArgumentException("The Facebook stand-in has " + apps.size() + " apps, allowed is 1");
        }
        return apps.iterator().next();
    }
}
