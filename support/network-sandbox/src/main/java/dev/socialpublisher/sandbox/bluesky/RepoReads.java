package dev.socialpublisher.sandbox.bluesky;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.network.Reactions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reading records, handles and post views. */
final class RepoReads {

    private final RepoState state;
    private final Logins logins;
    private final Function<String, Reactions> reactions;

    RepoReads(RepoState state, Logins logins, Function<String, Reactions> reactions) {
        this.reactions = reactions;
        this.state = state;
        this.logins = logins;
    }

    Answer getRecord(Request request) {
        BlueskyAccount account = repo(Xrpc.parameter(request, "repo"));
        String collection = Xrpc.parameter(request, "collection");
        String rkey = Xrpc.parameter(request, "rkey");
        String uri = "at://" + account.did() + "/" + collection + "/" + rkey;
        StoredRecord record = state.record(uri)
                .filter(found -> request.query("cid").map(found.cid()::equals).orElse(true))
                .orElseThrow(() -> Xrpc.error(400, "RecordNotFound", "Could not locate record: " + uri));
        return Answer.json(200, view(record));
    }

    /** Newest key first; {@code cursor} is the last key of the page before. */
    Answer listRecords(Request request) {
        BlueskyAccount account = repo(Xrpc.parameter(request, "repo"));
        String collection = Xrpc.parameter(request, "collection");
        int limit = limit(request);
        boolean reverse = request.query("reverse").map("true"::equals).orElse(false);
        Comparator<StoredRecord> order = Comparator.comparing(StoredRecord::rkey);
        Optional<String> cursor = request.query("cursor");
        List<StoredRecord> found = state.posts().stream()
                .filter(post -> !post.isDeleted())
                .map(StoredRecord::of)
                .filter(record -> record.did().equals(account.did()) && collection.equals(PostLexicon.COLLECTION))
                .filter(record -> cursor.map(last -> record.rkey().compareTo(last) > 0 == reverse
                                && !record.rkey().equals(last))
                        .orElse(true))
                .sorted(reverse ? order : order.reversed())
                .limit(limit)
                .toList();
        ObjectNode body = Json.object();
        ArrayNode records = body.putArray("records");
        found.forEach(record -> records.add(view(record)));
        if (found.size() == limit) {
            body.put("cursor", found.get(limit - 1).rkey());
        }
        return Answer.json(200, body);
    }

    private static int limit(Request request) {
        String value = request.query("limit").orElse("50");
        if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 100) {
            throw Xrpc.invalid("Error: limit is " + value + ", allowed are 1 to 100");
        }
        return Integer.parseInt(value);
    }

    private static ObjectNode view(StoredRecord record) {
        ObjectNode json = Json.object().put("uri", record.uri()).put("cid", record.cid());
        json.set("value", record.value().deepCopy());
        return json;
    }

    private BlueskyAccount repo(String identifier) {
        synchronized (state) {
            return state.sessions()
                    .account(identifier)
                    .orElseThrow(() -> Xrpc.invalid("Could not find repo: " + identifier));
        }
    }

    Answer resolveHandle(Request request) {
        String handle = Xrpc.parameter(request, "handle");
        if (!Formats.isHandle(handle)) {
            throw Xrpc.invalid("Error: handle must be a valid handle");
        }
        synchronized (state) {
            BlueskyAccount account = state.sessions()
                    .account(handle)
                    .orElseThrow(() -> Xrpc.error(400, "HandleNotFound", "Unable to resolve handle"));
            return Answer.json(200, Json.object().put("did", account.did()));
        }
    }

    /** At most 25 addresses; those that are gone are left out. */
    Answer getPosts(Request request) {
        logins.user(request);
        List<String> uris = request.queryValues("uris");
        if (uris.isEmpty() || uris.size() > 25) {
            throw Xrpc.invalid("Error: uris has " + uris.size() + " elements, allowed are 1 to 25");
        }
        ObjectNode body = Json.object();
        ArrayNode posts = body.putArray("posts");
        uris.forEach(uri -> state.record(uri).ifPresent(record -> posts.add(postView(record))));
        return Answer.json(200, body);
    }

    private ObjectNode postView(StoredRecord record) {
        ObjectNode json = Json.object().put("uri", record.uri()).put("cid", record.cid());
        json.putObject("author")
                .put("did", record.did())
                .put("handle", record.post().origin().handle());
        json.set("record", record.value().deepCopy());
        Reactions done = reactions.apply(record.uri());
        json.put("bookmarkCount", 0).put("quoteCount", 0);
        json.put("replyCount", done.replies())
                .put("repostCount", done.reposts())
                .put("likeCount", done.likes());
        return json.put("indexedAt", record.post().origin().receivedAt().toString());
    }
}
