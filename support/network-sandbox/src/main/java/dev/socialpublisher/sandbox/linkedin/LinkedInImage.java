package dev.socialpublisher.sandbox.linkedin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.PostJson;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.json.Json;
import java.time.Instant;

/** A picture that was uploaded; usable from {@code ready} on. */
record LinkedInImage(String urn, String owner, StoredMedia media, Instant ready) {
    ObjectNode event() {
        ObjectNode event = Json.object()
                .put("event", "image")
                .put("urn", urn)
                .put("owner", owner)
                .put("ready", ready.toString());
        event.set("media", PostJson.media(media));
        return event;
    }

    static LinkedInImage read(JsonNode event) {
        return new LinkedInImage(
                event.path("urn").asText(),
                event.path("owner").asText(),
                PostJson.readMedia(event.path("media")),
                Instant.parse(event.path("ready").asText()));
    }
}
