package dev.socialpublisher.sandbox.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.json.Shape;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writing records. Validation is never skipped, whatever {@code validate} says. */
final class Repository {

    private static final Map<String, Shape> INPUT = Map.of(
            "repo", Shape.text(),
            "collection", Shape.text(),
            "rkey", Shape.text(),
            "validate", Shape.bool(),
            "swapCommit", Shape.text(),
            "record", Shape.test(JsonNode::isObject, "must be an object"));
    private static final Shape CREATE = Shape.open(INPUT, Set.of("repo", "collection", "record"));
    private static final Shape PUT = Shape.open(INPUT, Set.of("repo", "collection", "rkey", "record"));
    private static final Shape DELETE = Shape.open(INPUT, Set.of("repo", "collection", "rkey"));

    private final RepoState state;
    private final Logins logins;
    private final Points points;
    private final EmbedReader embeds;
    private final Tids tids = new Tids();

    Repository(RepoState state, Logins logins, Points points) {
        this.state = state;
        this.logins = logins;
        this.points = points;
        this.embeds = new EmbedReader(state);
    }

    /** A taken record key answers 500, as a real server does. */
    Answer create(Request request) {
        BlueskyAccount account = logins.user(request);
        JsonNode input = input(request, account, CREATE);
        synchronized (state) {
            String rkey = Json.text(input, "rkey").orElseGet(() -> tids.next(request.receivedAt()));
            AcceptedPost post = post(request, account, input, rkey);
            points.write(account, Points.CREATE, request.receivedAt());
            if (state.record(post.remoteId()).isPresent()) {
                throw Xrpc.error(500, "InternalServerError", "Internal Server Error");
            }
            state.accept(post);
            return written(post);
        }
    }

    /** The same record under the same key changes nothing. */
    Answer put(Request request) {
        BlueskyAccount account = logins.user(request);
        JsonNode input = input(request, account, PUT);
        synchronized (state) {
            AcceptedPost post = post(request, account, input, input.path("rkey").asText());
            Optional<StoredRecord> before = state.record(post.remoteId());
            checkSwap(input, before);
            points.write(account, before.isPresent() ? Points.UPDATE : Points.CREATE, request.receivedAt());
            if (before.isEmpty() || !before.get().value().equals(input.path("record"))) {
                state.accept(post);
            }
            return written(post);
        }
    }

    private static void checkSwap(JsonNode input, Optional<StoredRecord> before) {
        if (!input.has("swapRecord")) {
            return;
        }
        Optional<String> expected = Json.text(input, "swapRecord");
        Optional<String> actual = before.map(StoredRecord::cid);
        if (!expected.equals(actual)) {
            throw Xrpc.error(400, "InvalidSwap", "Record was at " + actual.orElse("null"));
        }
    }

    /** What is gone already is deleted, too. */
    Answer delete(Request request) {
        BlueskyAccount account = logins.user(request);
        JsonNode input = input(request, account, DELETE);
        synchronized (state) {
            String uri = StoredRecord.uri(account.did(), input.path("rkey").asText());
            checkSwap(input, state.record(uri));
            points.write(account, Points.DELETE, request.receivedAt());
            if (state.record(uri).isEmpty()) {
                return Answer.json(200, Json.object());
            }
            state.delete(uri, request.receivedAt());
            ObjectNode body = Json.object();
            body.set("commit", commit(uri, request.receivedAt()));
            return Answer.json(200, body);
        }
    }

    private JsonNode input(Request request, BlueskyAccount account, Shape shape) {
        JsonNode input = Xrpc.input(request, shape);
        String repo = input.path("repo").asText();
        synchronized (state) {
            if (state.sessions().account(repo).isEmpty()) {
                throw Xrpc.invalid("Could not find repo: " + repo);
            }
        }
        if (!account.answersTo(repo)) {
            throw Xrpc.error(401, "AuthenticationRequired", "Authentication Required");
        }
        String collection = input.path("collection").asText();
        if (!collection.equals(PostLexicon.COLLECTION)) {
            throw Xrpc.invalid("Sandbox keeps " + PostLexicon.COLLECTION + " only, not " + collection);
        }
        String rkey = Json.text(input, "rkey").orElse("");
        if (input.has("rkey") && !Formats.TID.matcher(rkey).matches()) {
            throw Xrpc.invalid("Invalid record key for " + collection + ": '" + rkey + "' is not a TID");
        }
        return input;
    }

    private AcceptedPost post(Request request, BlueskyAccount account, JsonNode input, String rkey) {
        JsonNode record = input.path("record");
        String type = record.path("$type").asText("");
        if (!type.equals(PostLexicon.COLLECTION)) {
            throw Xrpc.invalid("Invalid $type: expected " + PostLexicon.COLLECTION + ", got " + type);
        }
        Xrpc.check("Record", record, PostLexicon.SHAPE);
        DagCbor.encode(record); // refuses fractions before anything is kept
        JsonNode embed = record.path("embed");
        String text = record.path("text").asText();
        if (text.isBlank() && embed.isMissingNode()) {
            throw Xrpc.invalid("Record/text must not be empty unless there is an embed");
        }
        Optional<String> parent = Json.text(record.path("reply").path("parent"), "uri");
        AcceptedPost.Content content =
                new AcceptedPost.Content(text, Facets.read(record), embeds.card(embed), embeds.images(embed), parent);
        AcceptedPost.Origin origin =
                new AcceptedPost.Origin("bluesky", account.did(), account.handle(), request.id(), request.receivedAt());
        String address = "https://bsky.app/profile/" + account.did() + "/post/" + rkey;
        String uri = StoredRecord.uri(account.did(), rkey);
        return new AcceptedPost(origin, uri, address, content, input, Optional.empty());
    }

    private Answer written(AcceptedPost post) {
        StoredRecord record = StoredRecord.of(post);
        ObjectNode body = Json.object().put("uri", record.uri()).put("cid", record.cid());
        body.set(
                "commit",
                commit(record.uri() + " " + record.cid(), post.origin().receivedAt()));
        return Answer.json(200, body.put("validationStatus", "valid"));
    }

    private ObjectNode commit(String what, Instant now) {
        String rev = tids.next(now);
        return Json.object()
                .put("cid", Cids.ofRecord(Json.object().put("data", what).put("rev", rev)))
                .put("rev", rev);
    }
}
