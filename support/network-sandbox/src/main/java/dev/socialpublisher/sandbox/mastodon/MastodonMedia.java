package dev.socialpublisher.sandbox.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.PostJson;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.json.Json;
import java.time.Instant;
import java.util.Optional;

/** An upload; a status can take it from {@code ready} on. */
record MastodonMedia(String id, String owner, StoredMedia media, Optional<String> description, Instant ready) {
    ObjectNode event() {
        ObjectNode event = Json.object()
                .put("event", "media")
                .put("id", id)
                .put("owner", owner)
                .put("ready", ready.toString());
        description.ifPresent(text -> event.put("description", text));
        event.set("media", PostJson.media(media));
        return event;
    }

    static MastodonMedia read(JsonNode event) {
        return new MastodonMedia(
                event.path("id").asText(),
                event.path("owner").asText(),
                PostJson.readMedia(event.path("media")),
                Json.text(event, "description"),
                Instant.parse(event.path("ready").asText()));
    }
}
