package dev.socialpublisher.sandbox.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.Journal;
import dev.socialpublisher.sandbox.journal.PostJson;
import dev.socialpublisher.sandbox.journal.StoredMedia;
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
final class RepoState implements AutoCloseable {

    private final Journal journal;
    private final Sessions sessions;
    private final Map<String, AcceptedPost> posts = new LinkedHashMap<>();
    private final Map<String, StoredMedia> blobs = new HashMap<>();

    RepoState(Path file, List<BlueskyAccount> accounts) {
        this.sessions = new Sessions(accounts);
        this.journal = Journal.open(file, this::apply);
    }

    /** Durable when it returns. */
    synchronized void record(ObjectNode event) {
        journal.append(event);
        apply(event);
    }

    private void apply(JsonNode event) {
        switch (event.path("event").asText()) {
            case "post" -> {
                AcceptedPost post = PostJson.read(event.path("post"));
                posts.put(post.remoteId(), post);
            }
            case "delete" -> {
                Instant at = Instant.parse(event.path("at").asText());
                posts.computeIfPresent(event.path("id").asText(), (id, post) -> post.deleted(at));
            }
            case "blob" -> {
                StoredMedia media = PostJson.readMedia(event.path("media"));
                blobs.put(Cids.ofBlob(media.sha256()), media);
            }
            default -> sessions.apply(event);
        }
    }

    static ObjectNode posted(AcceptedPost post) {
        ObjectNode event = Json.object().put("event", "post");
        event.set("post", PostJson.write(post));
        return event;
    }

    static ObjectNode uploaded(StoredMedia media) {
        ObjectNode event = Json.object().put("event", "blob");
        event.set("media", PostJson.media(media));
        return event;
    }

    static ObjectNode deleted(String uri, Instant at) {
        return Json.object().put("event", "delete").put("id", uri).put("at", at.toString());
    }

    /** Oldest first, deleted ones included. */
    synchronized List<AcceptedPost> posts() {
        return List.copyOf(posts.values());
    }

    /** The record at an at:// address, if it is there and not deleted. */
    synchronized Optional<StoredRecord> record(String uri) {
        return Optional.ofNullable(posts.get(uri))
                .filter(post -> !post.isDeleted())
                .map(StoredRecord::of);
    }

    synchronized Optional<StoredMedia> blob(String cid) {
        return Optional.ofNullable(blobs.get(cid));
    }

    /** To be used under this object's lock. */
    Sessions sessions() {
        return sessions;
    }

    synchronized void reset() {
        journal.clear();
        posts.clear();
        blobs.clear();
        sessions.reset();
    }

    @Override
    public void close() {
        journal.close();
    }
}
