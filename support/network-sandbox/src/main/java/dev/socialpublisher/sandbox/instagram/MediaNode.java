package dev.socialpublisher.sandbox.instagram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.FieldList;
import dev.socialpublisher.sandbox.meta.GraphParameters;
import dev.socialpublisher.sandbox.meta.GraphTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A media as the API answers it (node IGMedia of the SDK specification v25.0). */
final class MediaNode {

    /** What each field is made of; a field made of nothing is left out. */
    private static final Map<String, Function<AcceptedPost, String>> FIELDS = fields();

    private MediaNode() {}

    private static Map<String, Function<AcceptedPost, String>> fields() {
        Map<String, Function<AcceptedPost, String>> fields = new LinkedHashMap<>();
        fields.put("id", AcceptedPost::remoteId);
        fields.put("caption", post -> post.content().text());
        fields.put("permalink", post -> post.address() + "/");
        fields.put("shortcode", post -> InstagramPosts.shortcode(post.remoteId()));
        fields.put("username", post -> post.origin().handle());
        fields.put("timestamp", post -> GraphTime.of(post.origin().receivedAt()));
        fields.put("media_type", post -> isAlbum(post) ? "CAROUSEL_ALBUM" : "IMAGE");
        fields.put("media_product_type", post -> "FEED");
        fields.put("media_url", post -> "https://scontent.cdninstagram.com/v/" + post.remoteId() + ".jpg");
        fields.put(
                "alt_text",
                post -> isAlbum(post)
                        ? ""
                        : post.content().images().get(0).alt().orElse(""));
        return fields;
    }

    private static boolean isAlbum(AcceptedPost post) {
        return post.content().images().size() > 1;
    }

    static FieldList fields(GraphParameters parameters) {
        return FieldList.of(parameters, "IGMedia", FIELDS.keySet(), Set.of("id"));
    }

    static ObjectNode write(AcceptedPost post, FieldList fields) {
        ObjectNode json = Json.object();
        FIELDS.forEach((name, value) -> {
            String text = fields.has(name) || name.equals("id") ? value.apply(post) : "";
            if (!text.isEmpty()) {
                json.put(name, text);
            }
        });
        return json;
    }
}
