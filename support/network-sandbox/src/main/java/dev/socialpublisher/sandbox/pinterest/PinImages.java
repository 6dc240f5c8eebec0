package dev.socialpublisher.sandbox.pinterest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.media.ImageFacts;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The pictures that a pin brings along. */
final class PinImages {
    /** Seen in practice; the product's pages say 20 MB. */
    private static final int MAX_BYTES = 10_000_000;

    private final BlobStore blobs;

    PinImages(BlobStore blobs) {
        this.blobs = blobs;
    }

    /** Stored, in the order in which they are shown; the one alternative text of a pin stands with the first. */
    List<PostImage> of(JsonNode pin) {
        List<PostImage> images = new ArrayList<>();
        for (JsonNode item : items(pin)) {
            images.add(image(item, images.isEmpty() ? Json.text(pin, "alt_text") : Optional.empty()));
        }
        return images;
    }

    private static List<JsonNode> items(JsonNode pin) {
        JsonNode source = pin.path("media_source");
        List<JsonNode> items = new ArrayList<>();
        source.path("items").forEach(items::add);
        return items.isEmpty() ? List.of(source) : items;
    }

    private PostImage image(JsonNode item, Optional<String> alt) {
        byte[] bytes = decoded(item.path("data").asText());
        if (bytes.length > MAX_BYTES) {
            throw PinterestProblem.invalid("the image is larger than " + MAX_BYTES + " bytes");
        }
        String type = item.path("content_type").asText();
        if (ImageFacts.of(bytes).filter(facts -> facts.mime().equals(type)).isEmpty()) {
            throw PinterestProblem.invalid("the image is not a readable " + type);
        }
        var stored = blobs.store(bytes, type);
        return new PostImage(stored.sha256(), stored, alt);
    }

    private static byte[] decoded(String data) {
        try {
            return Base64.getDecoder().decode(data);
        } catch (IllegalArgumentException e) {
            throw PinterestProblem.invalid("the image's data is not base 64");
        }
    }

    /** The request with each picture's hash in place of its bytes, for the journal. */
    static ObjectNode withoutBytes(JsonNode pin, List<PostImage> images) {
        ObjectNode bare = pin.deepCopy();
        List<JsonNode> items = items(bare);
        for (int i = 0; i < items.size(); i++) {
            ((ObjectNode) items.get(i))
                    .put("data", "sha256:" + images.get(i).media().sha256());
        }
        return bare;
    }
}
