package dev.socialpublisher.sandbox.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.journal.PostJson;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.json.Json;
import java.time.Instant;
import java.util.Optional;

/**
 * An uploaded photo that no post shows yet.
 *
 * @param page the Page's id
 * @param alt as sent; empty where none was
 * @param expires when Facebook drops it unless a post took it
 */
record FacebookPhoto(String id, String page, StoredMedia media, Optional<String> alt, Instant expires) {

    ObjectNode event() {
        ObjectNode event = Json.object()
                .put("event", "photo")
                .put("id", id)
                .put("page", page)
                .put("alt", alt.orElse(null))
                .put("expires", expires.toString());
        event.set("media", PostJson.media(media));
        return event;
    }

    static FacebookPhoto read(JsonNode event) {
        return new FacebookPhoto(
                event.path("id").asText(),
                event.path("page").asText(),
                PostJson.readMedia(event.path("media")),
                Json.text(event, "alt"),
                Instant.parse(event.path("expires").asText()));
    }

    PostImage image() {
        return new PostImage(id, media, alt);
    }
}
