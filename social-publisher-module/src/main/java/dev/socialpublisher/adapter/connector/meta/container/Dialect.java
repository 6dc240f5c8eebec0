package dev.socialpublisher.adapter.connector.meta.container;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.adapter.connector.meta.PostSearch;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.variant.poll.VariantPoll;
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
    /** A video on Instagram. */
    public static final String REELS = "REELS";

    private static final String TYPE = "media_type";

    /** Where containers are made, published and counted, and where posts are listed. */
    public record Edges(String containers, String publish, String quota, String posts) {}

    /**
     * What is named differently.
     *
     * @param text of the words
     * @param code of a container's state, {@code reason} of why it failed
     * @param typed whether a single post names its type, too
     * @param film the type of a post with a video
     */
    public record Fields(String text, String code, String reason, boolean typed, String film) {}

    Target create() {
        return target("POST", edges.containers());
    }

    Target publish() {
        return target("POST", edges.publish());
    }

    Target quota() {
        return target("GET", edges.quota());
    }

    /** A post of words alone, with the one picture, a video, or a poll. */
    Map<String, String> single(PublishRequest request) {
        if (request.video().isPresent()) {
            return withWords(film(request.video().get()), request);
        }
        Optional<Picture> picture = request.images().stream().findFirst();
        Map<String, String> fields = picture.map(this::picture).orElseGet(() -> typed("TEXT"));
        request.poll()
                .ifPresent(poll -> fields.put("poll_attachment", options(poll).toString()));
        return withWords(fields, request);
    }

    /** A field for each (developers.facebook.com, Threads, polls, 2026-07-02); an account's own time ends them. */
    private static ObjectNode options(VariantPoll poll) {
        ObjectNode options = Json.object();
        for (int at = 0; at < poll.options().size(); at++) {
            options.put("option_" + (char) ('a' + at), poll.options().get(at));
        }
        return options;
    }

    /** Reels stand in the feed as well, and take no alternative text. */
    private Map<String, String> film(Video video) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(TYPE, fields.film());
        all.put("video_url", video.address().orElseThrow().toString());
        if (fields.film().equals(REELS)) {
            all.put("share_to_feed", "true");
        } else if (!video.alt().isEmpty()) {
            all.put("alt_text", video.alt().value());
        }
        return all;
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
