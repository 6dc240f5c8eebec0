package dev.socialpublisher.sandbox.meta;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.consent.Codes;
import dev.socialpublisher.sandbox.consent.Consent;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.GraphGuard.Place;
import dev.socialpublisher.sandbox.meta.GraphTokens.Grant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/** The login dialog, and the way from its code to Pages' tokens (access tokens guide, checked 2026-11-22). */
public final class GraphLogin {

    private static final Set<String> ACCOUNTS = Set.of("fields", "limit", "after");
    private static final Duration CODE_LIFE = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofHours(1);
    private static final Duration LONG = Duration.ofDays(60);

    private final Rules rules;
    private final Tokens tokens;
    private final GraphGuard guard;
    private final Codes codes = new Codes(CODE_LIFE);
    private final Consent consent;

    public GraphLogin(Rules rules, Tokens tokens, GraphGuard guard) {
        this.rules = rules;
        this.tokens = tokens;
        this.guard = guard;
        this.consent = new Consent(
                new Consent.Rules(
                        rules.name(),
                        "/" + rules.network() + "/v26.0/dialog/oauth",
                        Set.of(rules.app().id()),
                        rules.scopes(),
                        ",",
                        false,
                        rules.people().stream()
                                .map(person -> new Consent.Person(person.id(), person.name()))
                                .toList()),
                codes);
    }

    /**
     * What the login is for.
     *
     * @param network the stand-in's id; {@code name} is what its page calls it
     * @param scopes all that an app may ask for
     */
    public record Rules(String network, String name, MetaApp app, Set<String> scopes, List<Person> people) {
        public Rules {
            scopes = Set.copyOf(scopes);
            people = List.copyOf(people);
        }
    }

    /** Somebody who grants, at most these scopes. */
    public record Person(String id, String name, Set<String> scopes, List<Page> pages) {
        public Person {
            scopes = Set.copyOf(scopes);
            pages = List.copyOf(pages);
        }
    }

    /**
     * A Page of a person.
     *
     * @param fields what {@code /me/accounts} tells of it beyond id, token and tasks
     * @param tasks what the person may do there
     */
    public record Page(String id, ObjectNode fields, Set<String> tasks) {
        public Page {
            tasks = Set.copyOf(tasks);
        }
    }

    /** Where the stand-in keeps what was granted. */
    public record Tokens(Function<String, Optional<Grant>> find, Consumer<ObjectNode> record) {}

    /** They come before those that take any id. */
    public List<Endpoint> endpoints() {
        GraphDebug debug = new GraphDebug(tokens.find(), rules.app(), guard);
        return List.of(
                new Endpoint("dialog", "GET", "/{version}/dialog/oauth", consent::page),
                new Endpoint("dialogDecision", "POST", "/{version}/dialog/oauth", consent::decided),
                guard.open(new Place("accessToken", "GET", "/oauth/access_token"), this::accessToken),
                guard.open(new Place("accessToken", "POST", "/oauth/access_token"), this::accessToken),
                guard.open(new Place("debugToken", "GET", "/debug_token"), debug::debug),
                guard.endpoint(new Place("User.getAccounts", "GET", "/me/accounts"), ACCOUNTS, this::accounts));
    }

    public void reset() {
        codes.reset();
    }

    /** {@code /oauth/access_token}: a code for a short token, or a short token for a long one. */
    private Answer accessToken(Request request) {
        GraphParameters parameters = GraphParameters.of(request)
                .allowing(Set.of(
                        "client_id", "client_secret", "redirect_uri", "code", "grant_type", "fb_exchange_token"));
        if (!parameters.required("client_id").equals(rules.app().id())
                || !rules.app().isSecret(parameters.required("client_secret"))) {
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
                        rules.app().id(),
                        parameters.required("redirect_uri"),
                        Optional.empty(),
                        now)
                .orElseThrow(GraphProblem::code);
        Person person = person(given.account());
        Set<String> scopes = new TreeSet<>(given.asked().scopes());
        scopes.retainAll(person.scopes());
        return granted(new Grant(GraphTokens.Kind.USER, person.id(), person.id(), scopes, now.plus(SHORT)), SHORT);
    }

    private Answer exchanged(GraphParameters parameters, Instant now) {
        Grant grant = tokens.find()
                .apply(parameters.required("fb_exchange_token"))
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
        tokens.record().accept(GraphTokens.granted(token, grant));
        return token;
    }

    private Person person(String id) {
        return rules.people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> GraphProblem.missing("get", id));
    }

    /** {@code GET /me/accounts}: a Page's token made of a long one does not run out. */
    private Answer accounts(GraphCall call) {
        if (call.grant().kind() != GraphTokens.Kind.USER) {
            throw GraphProblem.invalid("Tried accessing nonexisting field (accounts) on node type (Page)");
        }
        FieldList fields = FieldList.of(call.parameters(), "Page", known(), Set.of("id", "name"));
        ObjectNode body = Json.object();
        var data = body.putArray("data");
        if (call.grant().scopes().contains("pages_show_list")) {
            person(call.grant().person()).pages().forEach(page -> data.add(account(call, page, fields)));
        }
        return Answer.json(200, body);
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>(Set.of("id", "access_token", "tasks"));
        rules.people()
                .forEach(person -> person.pages()
                        .forEach(page -> page.fields().fieldNames().forEachRemaining(known::add)));
        return known;
    }

    private ObjectNode account(GraphCall call, Page page, FieldList fields) {
        ObjectNode json = Json.object().put("id", page.id());
        page.fields().fields().forEachRemaining(field -> {
            if (fields.has(field.getKey())) {
                json.set(field.getKey(), field.getValue());
            }
        });
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
}
