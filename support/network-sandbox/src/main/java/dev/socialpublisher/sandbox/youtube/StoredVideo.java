package dev.socialpublisher.sandbox.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.json.Json;
import java.time.Instant;
import java.util.Optional;

/**
 * A video that was uploaded, public or not.
 *
 * @param channel whose it is
 * @param fault why YouTube cannot process it; empty for a good one
 * @param thumbnail SHA-256 of the picture that was set
 */
record StoredVideo(
        String id,
        String channel,
        ObjectNode snippet,
        ObjectNode status,
        File file,
        Optional<String> fault,
        Times times,
        Optional<String> thumbnail) {

    /** The uploaded bytes, in the blob store. */
    record File(String sha256, String mime, int size) {}

    /** Processing is over at {@code ready}. */
    record Times(Instant uploaded, Instant ready) {}

    StoredVideo {
        snippet = snippet.deepCopy();
        status = status.deepCopy();
    }

    StoredVideo with(ObjectNode newSnippet, ObjectNode newStatus) {
        return new StoredVideo(id, channel, newSnippet, newStatus, file, fault, times, thumbnail);
    }

    StoredVideo withThumbnail(String sha256) {
        return new StoredVideo(id, channel, snippet, status, file, fault, times, Optional.of(sha256));
    }

    boolean isPublic() {
        return status.path("privacyStatus").asText().equals("public");
    }

    String uploadStatus(Instant now) {
        if (now.isBefore(times.ready())) {
            return "uploaded";
        }
        return fault.isPresent() ? "failed" : "processed";
    }

    ObjectNode event() {
        ObjectNode event = Json.object().put("event", "video").put("id", id).put("channel", channel);
        event.set("snippet", snippet);
        event.set("status", status);
        event.putObject("file")
                .put("sha256", file.sha256())
                .put("mime", file.mime())
                .put("size", file.size());
        fault.ifPresent(why -> event.put("fault", why));
        event.put("uploaded", times.uploaded().toString())
                .put("ready", times.ready().toString());
        thumbnail.ifPresent(sha -> event.put("thumbnail", sha));
        return event;
    }

    static StoredVideo of(JsonNode event) {
        JsonNode file = event.path("file");
        return new StoredVideo(
                event.path("id").asText(),
                event.path("channel").asText(),
                (ObjectNode) event.path("snippet"),
                (ObjectNode) event.path("status"),
                new File(
                        file.path("sha256").asText(),
                        file.path("mime").asText(),
                        file.path("size").asInt()),
                Json.text(event, "fault"),
                new Times(
                        Instant.parse(event.path("uploaded").asText()),
                        Instant.parse(event.path("ready").asText())),
                Json.text(event, "thumbnail"));
    }
}
