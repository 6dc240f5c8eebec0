package dev.socialpublisher.sandbox.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The journal's JSON for posts, both on disk and over HTTP. Absent values are {@code null}, never left out. */
public final class PostJson {

    private PostJson() {}

    public static ObjectNode write(AcceptedPost post) {
        AcceptedPost.Content content = post.content();
        ObjectNode json = Json.object();
        json.put("network", post.origin().network());
        json.put("remoteId", post.remoteId());
        json.put("address", post.address());
        json.put("account", post.origin().account());
        json.put("handle", post.origin().handle());
        json.put("text", content.text());
        ArrayNode facets = json.putArray("facets");
        content.facets().forEach(facet -> facets.add(facet(facet, content.text())));
        json.set("card", content.card().map(PostJson::card).orElse(null));
        ArrayNode images = json.putArray("images");
        content.images().forEach(image -> images.add(image(image)));
        json.put("replyTo", content.replyTo().orElse(null));
        json.put("receivedAt", post.origin().receivedAt().toString());
        json.put("requestId", post.origin().requestId());
        json.put("editedAt", post.editedAt().map(Instant::toString).orElse(null));
        json.put("deletedAt", post.deletedAt().map(Instant::toString).orElse(null));
        json.set("source", post.source().deepCopy());
        return json;
    }

    private static ObjectNode facet(Facet facet, String text) {
        return Json.object()
                .put("kind", facet.kind().name().toLowerCase(Locale.ROOT))
                .put("start", facet.start())
                .put("end", facet.end())
                .put("byteStart", facet.byteStart(text))
                .put("byteEnd", facet.byteEnd(text))
                .put("target", facet.target());
    }

    private static ObjectNode card(LinkCard card) {
        ObjectNode json =
                Json.object().put("uri", card.uri()).put("title", card.title()).put("description", card.description());
        json.set("thumb", card.thumb().map(PostJson::media).orElse(null));
        return json;
    }

    private static ObjectNode image(PostImage image) {
        ObjectNode json = media(image.media());
        json.put("remoteId", image.remoteId());
        json.put("alt", image.alt().orElse(null));
        return json;
    }

    /** Stored bytes: hash, type, size in bytes, width and height in pixels, GPS position inside or not. */
    public static ObjectNode media(StoredMedia media) {
        return Json.object()
                .put("sha256", media.sha256())
                .put("mime", media.mime())
                .put("bytes", media.size())
                .put("width", media.pixels().width())
                .put("height", media.pixels().height())
                .put("location", media.pixels().location());
    }

    /** The inverse of {@link #write}. */
    public static AcceptedPost read(JsonNode json) {
        AcceptedPost.Origin origin = new AcceptedPost.Origin(
                json.path("network").asText(),
                json.path("account").asText(),
                json.path("handle").asText(),
                json.path("requestId").asText(),
                Instant.parse(json.path("receivedAt").asText()));
        AcceptedPost.Content content = new AcceptedPost.Content(
                json.path("text").asText(),
                elements(json.path("facets")).map(PostJson::readFacet).toList(),
                Optional.of(json.path("card")).filter(JsonNode::isObject).map(PostJson::readCard),
                elements(json.path("images")).map(PostJson::readImage).toList(),
                Json.text(json, "replyTo"));
        Optional<Instant> editedAt = Json.text(json, "editedAt").map(Instant::parse);
        Optional<Instant> deletedAt = Json.text(json, "deletedAt").map(Instant::parse);
        return new AcceptedPost(
                origin,
                json.path("remoteId").asText(),
                json.path("address").asText(),
                content,
                json.path("source"),
                editedAt,
                deletedAt);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Facet readFacet(JsonNode json) {
        Facet.Kind kind = Facet.Kind.valueOf(json.path("kind").asText().toUpperCase(Locale.ROOT));
        return new Facet(
                kind,
                json.path("start").asInt(),
                json.path("end").asInt(),
                json.path("target").asText());
    }

    private static LinkCard readCard(JsonNode json) {
        Optional<StoredMedia> thumb =
                Optional.of(json.path("thumb")).filter(JsonNode::isObject).map(PostJson::readMedia);
        return new LinkCard(
                json.path("uri").asText(),
                json.path("title").asText(),
                json.path("description").asText(),
                thumb);
    }

    private static PostImage readImage(JsonNode json) {
        return new PostImage(json.path("remoteId").asText(), readMedia(json), Json.text(json, "alt"));
    }

    /** The inverse of {@link #media}. */
    public static StoredMedia readMedia(JsonNode json) {
        StoredMedia.Pixels pixels = new StoredMedia.Pixels(
                json.path("width").asInt(),
                json.path("height").asInt(),
                json.path("location").asBoolean());
        return new StoredMedia(
                json.path("sha256").asText(),
                json.path("mime").asText(),
                json.path("bytes").asInt(),
                pixels);
    }

    /** The posts as one JSON array in the given order. */
    public static ArrayNode list(List<AcceptedPost> posts) {
        ArrayNode array = Json.array();
        posts.forEach(post -> array.add(write(post)));
        return array;
    }
}
