package dev.socialpublisher.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.Journal;
import dev.socialpublisher.sandbox.journal.PostJson;
import dev.socialpublisher.sandbox.json.Json;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the stand-in remembers. A change is an event: written to the journal first, then applied, by the same code
 * that replays the journal at start. Mutable; every method holds this object's lock, and so may a caller who must look
 * and change in one step.
 */
final class XState implements AutoCloseable {

    /** Milliseconds of X's id clock's zero: 2010-11-04T01:42:54.657Z. */
    private static final long ID_EPOCH = 1_288_834_974_657L;

    private final Journal journal;
    private final XTokens tokens;
    private final Map<String, AcceptedPost> posts = new LinkedHashMap<>();
    private final Map<String, XUpload> uploads = new HashMap<>();
    private long lastId;

    XState(Path file, List<XAccount> accounts) {
        this.tokens = new XTokens(accounts);
        this.journal = Journal.open(file, this::apply);
    }

    /** Durable when it returns. */
    synchronized void record(ObjectNode event) {
        journal.append(event);
        apply(event);
    }

    private void apply(JsonNode event) {
        switch (event.path("event").asText()) {
            case "post" -> accept(PostJson.read(event.path("post")));
            case "delete" -> {
                Instant at = Instant.parse(event.path("at").asText());
                posts.computeIfPresent(event.path("id").asText(), (id, post) -> post.deleted(at));
            }
            case "media" -> keep(XUpload.read(event));
            case "alt" -> {
                String text = event.path("text").asText();
                uploads.computeIfPresent(event.path("id").asText(), (id, upload) -> upload.withAlt(text));
            }
            default -> tokens.apply(event);
        }
    }

    private void accept(AcceptedPost post) {
        posts.put(post.remoteId(), post);
        lastId = Math.max(lastId, Long.parseLong(post.remoteId()));
    }

    private void keep(XUpload upload) {
        uploads.put(upload.id(), upload);
        lastId = Math.max(lastId, Long.parseLong(upload.id()));
    }

    /** A fresh id: later than all before, its upper bits the time, as X's are. */
    synchronized String nextId(Instant now) {
        lastId = Math.max(lastId + 1, (now.toEpochMilli() - ID_EPOCH) << 22);
        return Long.toString(lastId);
    }

    static ObjectNode posted(AcceptedPost post) {
        ObjectNode event = Json.object().put("event", "post");
        event.set("post", PostJson.write(post));
        return event;
    }

    /** Oldest first, deleted ones included. */
    synchronized List<AcceptedPost> posts() {
        return List.copyOf(posts.values());
    }

    /** A post that is still there. */
    synchronized Optional<AcceptedPost> post(String id) {
        return Optional.ofNullable(posts.get(id)).filter(post -> !post.isDeleted());
    }

    synchronized Optional<XUpload> upload(String id) {
        return Optional.ofNullable(uploads.get(id));
    }

    synchronized Optional<XAccount> user(String token, Instant now) {
        return tokens.user(token, now);
    }

    synchronized Optional<XAccount> refreshable(String token, Instant now) {
        return tokens.refreshable(token, now);
    }

    boolean appOnly(String token) {
        return tokens.appOnly(token);
    }

    synchronized void reset() {
        journal.clear();
        posts.clear();
        uploads.clear();
        tokens.reset();
    }

    @Override
    public void close() {
        journal.close();
    }
}
