package dev.socialpublisher.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.PostJson;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.json.Json;
import java.time.Instant;
import java.util.Optional;

/**
 * Finished upload.
 *
 * @param owner account id
 * @param life when it can be used
 * @param alt set by the metadata call; empty until then
 */
record XUpload(String id, String owner, MediaCategory category, StoredMedia media, Life life, Optional<String> alt) {

    /** Usable from {@code ready} on (processing until then) and before {@code expires}. */
    record Life(Instant ready, Instant expires) {}

    XUpload withAlt(String text) {
        return new XUpload(id, owner, category, media, life, Optional.of(text));
    }

    String mediaKey() {
        return (category == MediaCategory.TWEET_VIDEO ? "7_" : "3_") + id;
    }

    ObjectNode event() {
        ObjectNode event = Json.object()
                .put("event", "media")
                .put("id", id)
                .put("owner", owner)
                .put("category", category.wireName())
                .put("ready", life.ready().toString())
                .put("expires", life.expires().toString());
        event.set("media", PostJson.media(media));
        return event;
    }

    static XUpload read(JsonNode event) {
        return new XUpload(
                event.path("id").asText(),
                event.path("owner").asText(),
                MediaCategory.named(event.path("category").asText()).orElseThrow(),
                PostJson.readMedia(event.path("media")),
                new Life(
                        Instant.parse(event.path("ready").asText()),
                        Instant.parse(event.path("expires").asText())),
                Optional.empty());
    }
}
