package dev.socialpublisher.adapter.connector.meta.container;

import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.adapter.connector.meta.PostSearch;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishRequest;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a network that publishes containers says it.
 *
 * @param name as people call it
 * @param account the node that posts belong to; {@code shown} is its name in logs
 * @param edges below the account
 * @param fields names of fields
 */
public record Dialect(String name, String account, String shown, Edges edges, Fields fields) {
    private static final String TYPE = "media_type";

    /** Where containers are made, published and counted, and where posts are listed. */
    public record Edges(String containers, String publish, String quota, String posts) {}

    /**
     * What is named differently.
     *
     * @param text of the words
     * @param code of a container's state, {@code reason} of why it failed
     * @param typed whether a single post names its type, too
     */
    public record Fields(String text, String code, String reason, boolean typed) {}

    Target create() {
        return target("POST", edges.containers());
    }

    Target publish() {
        return target("POST", edges.publish());
    }

    Target quota() {
        return target("GET", edges.quota());
    }

    /** A post of words alone, or with the one picture. */
    Map<String, String> single(PublishRequest request) {
        Optional<Picture> picture = request.images().stream().findFirst();
        Map<String, String> fields = picture.map(this::picture).orElseGet(() -> typed("TEXT"));
        return withWords(fields, request);
    }

    /** One picture of several. */
    Map<String, String> item(Picture picture) {
        Map<String, String> fields = picture(picture);
        fields.put("is_carousel_item", "true");
        return fields;
    }

    /** The post that shows these items. */
    Map<String, String> carousel(PublishRequest request, List<String> items) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(TYPE, "CAROUSEL");
        fields.put("children", String.join(",", items));
        return withWords(fields, request);
    }

    /** How the account lists its posts; links can be read there among the words only. */
    public PostSearch.Shape listing() {
        return new PostSearch.Shape(
                target("GET", edges.posts()),
                fields.text(),
                "timestamp",
                "id," + fields.text() + ",permalink,timestamp",
                Publication::post,
                post -> Stream.empty());
    }

    private Map<String, String> picture(Picture picture) {
        Map<String, String> fields = typed("IMAGE");
        fields.put("image_url", picture.address().orElseThrow().toString());
        if (!picture.alt().isEmpty()) {
            fields.put("alt_text", picture.alt().value());
        }
        return fields;
    }

    private Map<String, String> typed(String type) {
        Map<String, String> all = new LinkedHashMap<>();
        if (fields.typed()) {
            all.put(TYPE, type);
        }
        return all;
    }

    private Map<String, String> withWords(Map<String, String> all, PublishRequest request) {
        if (!request.text().isBlank()) {
            all.put(fields.text(), Normalizer.normalize(request.text(), Normalizer.Form.NFC));
        }
        request.parent().ifPresent(parent -> all.put("reply_to_id", parent.id())); // only Threads has threads
        return all;
    }

    private Target target(String method, String edge) {
        return new Target(method + " /" + shown + "/" + edge, "/" + account + "/" + edge);
    }
}
