package dev.socialpublisher.adapter.connector.bluesky;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.variant.LinkCard;
import java.net.URI;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The record {@code app.bsky.feed.post} for a request: the same request and blobs always give the same bytes. */
final class PostRecord {
    static final String COLLECTION = "app.bsky.feed.post";
    static final String THUMBNAIL = "thumbnail";
    static final String VIDEO = "video";
    private static final String IMAGE = "image.";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private PostRecord() {}

    static ObjectNode of(Prepared prepared) {
        PublishRequest request = prepared.request();
        String text = Normalizer.normalize(request.text(), Normalizer.Form.NFC);
        ObjectNode record = Json.object();
        record.put("$type", COLLECTION).put("text", text);
        record.put("createdAt", TIME.format(request.createdAt()));
        record.putArray("langs").add(request.language().toLanguageTag());
        ArrayNode facets = Facets.of(text, request.hashtags());
        if (!facets.isEmpty()) {
            record.set("facets", facets);
        }
        BlueskyThread.reply(prepared).ifPresent(reply -> record.set("reply", reply));
        embed(prepared).ifPresent(embed -> record.set("embed", embed));
        return record;
    }

    /** A post has one embed: a picture or a video takes the card's place, and its text then holds the link. */
    static boolean showsCard(PublishRequest request) {
        return request.images().isEmpty()
                && request.video().isEmpty()
                && request.card().isPresent()
                && request.link().isPresent();
    }

    private static Optional<ObjectNode> embed(Prepared prepared) {
        PublishRequest request = prepared.request();
        if (!request.images().isEmpty()) {
            return Optional.of(images(prepared));
        }
        if (request.video().isPresent()) {
            return request.video().map(video -> video(video, prepared.handles().getOrDefault(VIDEO, "")));
        }
        return showsCard(request)
                ? request.card()
                        .map(card -> external(
                                card,
                                request.link().orElseThrow(),
                                Optional.ofNullable(prepared.handles().get(THUMBNAIL))))
                : Optional.empty();
    }

    /** The handle of the post's {@code position}-th picture, from 0. */
    static String image(int position) {
        return IMAGE + position;
    }

    /** Whether a handle is an uploaded picture or video. */
    static boolean isBlob(String handle) {
        return handle.equals(THUMBNAIL) || handle.equals(VIDEO) || handle.startsWith(IMAGE);
    }

    private static ObjectNode images(Prepared prepared) {
        ObjectNode embed = Json.object().put("$type", "app.bsky.embed.images");
        ArrayNode images = embed.putArray("images");
        for (Picture picture : prepared.request().images()) {
            put(images.addObject(), picture, prepared.handles().getOrDefault(image(images.size() - 1), ""));
        }
        return embed;
    }

    private static void put(ObjectNode image, Picture picture, String blob) {
        image.set("image", Json.read(blob));
        image.put("alt", picture.alt().value());
        shape(image, picture.rendition().width(), picture.rendition().height());
    }

    private static ObjectNode video(Video video, String blob) {
        ObjectNode embed = Json.object().put("$type", "app.bsky.embed.video");
        embed.set("video", Json.read(blob));
        if (!video.alt().isEmpty()) {
            embed.put("alt", video.alt().value());
        }
        shape(embed, video.facts().width(), video.facts().height());
        return embed;
    }

    /** Readers' apps keep the room free until it is there. */
    private static void shape(ObjectNode embed, int width, int height) {
        embed.putObject("aspectRatio").put("width", width).put("height", height);
    }

    private static ObjectNode external(LinkCard card, URI link, Optional<String> thumbnail) {
        ObjectNode embed = Json.object().put("$type", "app.bsky.embed.external");
        ObjectNode external = embed.putObject("external");
        external.put("uri", link.toString());
        external.put("title", card.title());
        external.put("description", card.description());
        thumbnail.ifPresent(blob -> external.set("thumb", Json.read(blob)));
        return embed;
    }
}
