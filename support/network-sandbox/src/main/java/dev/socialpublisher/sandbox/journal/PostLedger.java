package dev.socialpublisher.sandbox.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.json.Json;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A network's posts over its journal. A change is an event: written to the journal first, then applied, by the same code
 * that replays the journal at start. Mutable and not synchronised: the network's state guards it.
 */
public final class PostLedger implements AutoCloseable {

    private final Map<String, AcceptedPost> posts = new LinkedHashMap<>();
    private final Consumer<JsonNode> others;
    private final Journal journal;

    /** Replays {@code file}; every event that is not about a post goes to {@code others}, then and later. */
    public PostLedger(Path file, Consumer<JsonNode> others) {
        this.others = others;
        this.journal = Journal.open(file, this::apply);
    }

    /** Durable when it returns. */
    public void record(ObjectNode event) {
        journal.append(event);
        apply(event);
    }

    public void accept(AcceptedPost post) {
        ObjectNode event = Json.object().put("event", "post");
        event.set("post", PostJson.write(post));
        record(event);
    }

    public void delete(String remoteId, Instant at) {
        record(Json.object().put("event", "delete").put("id", remoteId).put("at", at.toString()));
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
            default -> others.accept(event);
        }
    }

    /** Oldest first, deleted ones included. */
    public List<AcceptedPost> posts() {
        return List.copyOf(posts.values());
    }

    /** A post that is still there. */
    public Optional<AcceptedPost> post(String remoteId) {
        return Optional.ofNullable(posts.get(remoteId)).filter(post -> !post.isDeleted());
    }

    public void clear() {
        journal.clear();
        posts.clear();
    }

    @Override
    public void close() {
        journal.close();
    }
}
