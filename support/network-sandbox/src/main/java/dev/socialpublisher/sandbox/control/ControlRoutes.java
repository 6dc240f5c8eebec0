package dev.socialpublisher.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.PostJson;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.json.Shape;
import dev.socialpublisher.sandbox.network.Incoming;
import dev.socialpublisher.sandbox.network.Network;
import dev.socialpublisher.sandbox.network.Reactions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /control/*} and {@code /journal/*}: JSON in, JSON out; documented in the module's README. */
public final class ControlRoutes {

    private static final Shape EXPIRE = Shape.closed(
            Map.of("network", Shape.text(), "kind", Shape.oneOf(Set.of("access", "refresh"))), Set.of("network"));
    private static final Shape PROCESSING = Shape.closed(
            Map.of("network", Shape.text(), "delayMs", Shape.integer(0, 3_600_000)), Set.of("network", "delayMs"));
    private static final Shape LIMIT = Shape.closed(
            Map.of("network", Shape.text(), "operation", Shape.text(), "max", Shape.integer(0, 1_000_000)),
            Set.of("network", "operation", "max"));
    private static final Shape INCOMING = Shape.closed(
            Map.of(
                    "network", Shape.text(),
                    "account", Shape.text(),
                    "person", Shape.text(),
                    "name", Shape.text(),
                    "text", Shape.text()),
            Set.of("network", "account", "person", "text"));
    private static final Shape REACTIONS = Shape.closed(
            Map.of(
                    "network", Shape.text(),
                    "post", Shape.text(),
                    "replies", Shape.integer(0, 1_000_000),
                    "reposts", Shape.integer(0, 1_000_000),
                    "likes", Shape.integer(0, 1_000_000)),
            Set.of("network", "post"));
    private static final Shape RESET = Shape.closed(Map.of("network", Shape.text()), Set.of());

    private final Map<String, Network> networks = new LinkedHashMap<>();
    private final Map<String, FaultCatalog> catalogs = new LinkedHashMap<>();
    private final Notes notes;
    private final ScriptReader scripts;

    /** What the dispatch uses and notes. */
    public record Notes(FaultScript script, RequestLog log, PublishCalls calls) {}

    public ControlRoutes(List<Network> networks, Notes notes) {
        this.notes = notes;
        for (Network network : networks) {
            this.networks.put(network.id(), network);
            catalogs.put(network.id(), FaultCatalog.load(network.id()));
        }
        scripts = new ScriptReader(catalogs);
    }

    public List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("faults", "GET", "/control/faults", this::faults),
                new Endpoint("script", "GET", "/control/script", request -> Answer.json(200, script())),
                new Endpoint("addScript", "POST", "/control/script", this::addScript),
                new Endpoint("clearScript", "DELETE", "/control/script", this::clearScript),
                new Endpoint("expireToken", "POST", "/control/expire-token", this::expire),
                new Endpoint("processing", "POST", "/control/processing", this::processing),
                new Endpoint("limit", "POST", "/control/limits", this::limit),
                new Endpoint("incoming", "POST", "/control/incoming", this::incoming),
                new Endpoint("reactions", "POST", "/control/reactions", this::reactions),
                new Endpoint("reset", "POST", "/control/reset", this::reset),
                new Endpoint("requests", "GET", "/control/requests", this::requests),
                new Endpoint("calls", "GET", "/control/calls", this::calls),
                new Endpoint("journal", "GET", "/control/journal", this::journal),
                new Endpoint("networkJournal", "GET", "/journal/{file}", this::networkJournal));
    }

    private Answer faults(Request request) {
        ObjectNode body = Json.object();
        catalogs.forEach((network, catalog) -> {
            ArrayNode rows = body.putArray(network);
            catalog.rows()
                    .values()
                    .forEach(row -> rows.addObject()
                            .put("name", row.name())
                            .put("status", row.answer().status())
                            .put("meaning", row.meaning()));
            rows.addObject().put("name", ScriptReader.DROP_BEFORE).put("meaning", "closed before the call is handled");
            rows.addObject().put("name", ScriptReader.DROP_AFTER).put("meaning", "handled, then closed unanswered");
            rows.addObject().put("name", ScriptReader.DELAY).put("meaning", "handled and answered after delayMs");
            rows.addObject()
                    .put("name", ScriptReader.DELAY_AFTER)
                    .put("meaning", "handled at once, answered after delayMs");
        });
        return Answer.json(200, body);
    }

    private ObjectNode script() {
        ObjectNode body = Json.object();
        ArrayNode entries = body.putArray("script");
        notes.script()
                .entries()
                .forEach(entry -> entries.addObject()
                        .put("network", entry.network())
                        .put("operation", entry.operation())
                        .put("fault", entry.fault().name())
                        .put("delayMs", entry.fault().delay().toMillis())
                        .put("accept", entry.fault().accepts())
                        .put("left", entry.left()));
        return body;
    }

    private Answer addScript(Request request) {
        JsonNode input = input(request, ScriptReader.SHAPE);
        checkOperation(network(input), input.path("operation").asText(FaultScript.ANY));
        try {
            notes.script().add(scripts.read(input));
        } catch (IllegalArgumentException e) {
            throw bad(String.valueOf(e.getMessage()));
        }
        return Answer.json(201, script());
    }

    private static void checkOperation(Network network, String operation) {
        List<String> known =
                network.endpoints().stream().map(Endpoint::operation).toList();
        if (!operation.equals(FaultScript.ANY) && !known.contains(operation)) {
            throw bad("operation is '" + operation + "', known for " + network.id() + " are " + known + " and *");
        }
    }

    private Answer clearScript(Request request) {
        notes.script().clear();
        return Answer.json(200, script());
    }

    private Answer expire(Request request) {
        JsonNode input = input(request, EXPIRE);
        network(input).expire(input.path("kind").asText("access"));
        return done();
    }

    private Answer processing(Request request) {
        JsonNode input = input(request, PROCESSING);
        network(input).processing(Duration.ofMillis(input.path("delayMs").asLong()));
        return done();
    }

    private Answer limit(Request request) {
        JsonNode input = input(request, LIMIT);
        network(input).limit(input.path("operation").asText(), input.path("max").asInt());
        return done();
    }

    /** A person writes to an account, now. */
    private Answer incoming(Request request) {
        JsonNode input = input(request, INCOMING);
        String person = input.path("person").asText();
        Incoming words = new Incoming(
                input.path("account").asText(),
                person,
                input.path("name").asText("Person " + person),
                input.path("text").asText());
        try {
            network(input).hear(words, request.receivedAt());
        } catch (IllegalArgumentException e) {
            throw bad(String.valueOf(e.getMessage()));
        }
        return done();
    }

    /** Readers do something with a post; the numbers are the sums from now on. */
    private Answer reactions(Request request) {
        JsonNode input = input(request, REACTIONS);
        Reactions done = new Reactions(
                input.path("replies").asInt(),
                input.path("reposts").asInt(),
                input.path("likes").asInt());
        try {
            network(input).react(input.path("post").asText(), done);
        } catch (IllegalArgumentException e) {
            throw bad(String.valueOf(e.getMessage()));
        }
        return done();
    }

    /** One network, or everything when none is named. */
    private Answer reset(Request request) {
        JsonNode input = input(request, RESET);
        if (input.has("network")) {
            Network one = network(input);
            one.reset();
            notes.script().clear(one.id());
            return done();
        }
        networks.values().forEach(Network::reset);
        notes.script().clear();
        notes.log().clear();
        notes.calls().clear();
        return done();
    }

    private Answer requests(Request request) {
        ObjectNode body = Json.object();
        body.set("requests", notes.log().list(request.query("network"), request.query("operation")));
        return Answer.json(200, body);
    }

    /** All counts, or with {@code network} and {@code text} the calls and the accepted posts of that text. */
    private Answer calls(Request request) {
        Optional<String> network = request.query("network");
        Optional<String> text = request.query("text");
        ObjectNode body = Json.object();
        if (network.isEmpty() || text.isEmpty()) {
            body.set("calls", notes.calls().list());
            return Answer.json(200, body);
        }
        long accepted = named(network.get()).posts().stream()
                .filter(post -> post.content().text().equals(text.get()))
                .count();
        body.put("network", network.get()).put("text", text.get());
        body.put("calls", notes.calls().calls(network.get(), text.get())).put("accepted", accepted);
        return Answer.json(200, body);
    }

    private Answer journal(Request request) {
        List<AcceptedPost> posts = new ArrayList<>();
        request.query("network")
                .map(id -> List.of(named(id)))
                .orElse(List.copyOf(networks.values()))
                .forEach(network -> posts.addAll(network.posts()));
        return posts(posts);
    }

    private Answer networkJournal(Request request) {
        String file = request.pathValue("file");
        if (!file.endsWith(".json")) {
            throw bad("journal is '" + file + "', known are " + networks.keySet() + " with .json");
        }
        return posts(named(file.substring(0, file.length() - ".json".length())).posts());
    }

    private static Answer posts(List<AcceptedPost> posts) {
        ObjectNode body = Json.object();
        body.set("posts", PostJson.list(posts));
        return Answer.json(200, body);
    }

    private Network network(JsonNode input) {
        return named(input.path("network").asText());
    }

    private Network named(String id) {
        return Optional.ofNullable(networks.get(id))
                .orElseThrow(() -> bad("network is '" + id + "', known are " + networks.keySet()));
    }

    /** JSON only: a page of another origin can send it only after asking, and nobody answers that question. */
    private static JsonNode input(Request request, Shape shape) {
        if (!request.contentType().equals("application/json")) {
            throw bad("Content-Type is '" + request.contentType() + "', allowed is application/json");
        }
        JsonNode input = request.body().json().orElseThrow(() -> bad("The body is not JSON"));
        List<Flaw> flaws = shape.check("body", input);
        if (!flaws.isEmpty()) {
            throw bad(flaws.get(0).sentence());
        }
        return input;
    }

    private static Answer done() {
        return Answer.json(200, Json.object().put("done", true));
    }

    private static Refusal bad(String detail) {
        return new Refusal(Answer.json(400, Json.object().put("detail", detail)));
    }
}
