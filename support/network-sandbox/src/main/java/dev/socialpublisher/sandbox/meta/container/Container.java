package dev.socialpublisher.sandbox.meta.container;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.journal.PostJson;
import dev.socialpublisher.sandbox.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What waits to be published, once.
 *
 * @param images none, one, or a carousel's in order
 * @param times when it was made and when the network has processed it
 */
public record Container(String id, String account, Kind kind, Words words, List<PostImage> images, Times times) {

    /** Containers live for a day (content publishing guide, checked 2026-11-22). */
    private static final Duration LIFE = Duration.ofHours(24);

    /** A child is shown by a carousel only. */
    public enum Kind {
        TEXT,
        IMAGE,
        VIDEO,
        CHILD,
        CAROUSEL
    }

    /**
     * What was sent besides pictures; empty where nothing was. {@code link} is one that readers can click below the words,
     * {@code poll} the JSON of one.
     */
    public record Words(
            String caption,
            List<String> children,
            Optional<String> link,
            Optional<String> replyTo,
            Optional<String> poll) {
        public Words {
            children = List.copyOf(children);
        }

        /** Without a poll. */
        public Words(String caption, List<String> children, Optional<String> link, Optional<String> replyTo) {
            this(caption, children, link, replyTo, Optional.empty());
        }
    }

    public record Times(Instant made, Instant ready) {}

    public Container {
        images = List.copyOf(images);
    }

    public boolean expired(Instant now) {
        return !now.isBefore(times.made().plus(LIFE));
    }

    public boolean ready(Instant now) {
        return !now.isBefore(times.ready());
    }

    public ObjectNode event() {
        ObjectNode event = Json.object()
                .put("event", "container")
                .put("id", id)
                .put("account", account)
                .put("kind", kind.name())
                .put("caption", words.caption())
                .put("link", words.link().orElse(null))
                .put("replyTo", words.replyTo().orElse(null))
                .put("poll", words.poll().orElse(null))
                .put("made", times.made().toString())
                .put("ready", times.ready().toString());
        words.children().forEach(event.putArray("children")::add);
        var pictures = event.putArray("images");
        images.forEach(image -> {
            ObjectNode picture = pictures.addObject();
            picture.put("id", image.remoteId()).put("alt", image.alt().orElse(null));
            picture.set("media", PostJson.media(image.media()));
        });
        return event;
    }

    public static Container read(JsonNode event) {
        List<String> children = new ArrayList<>();
        event.path("children").forEach(child -> children.add(child.asText()));
        List<PostImage> images = StreamSupport.stream(event.path("images").spliterator(), false)
                .map(Container::image)
                .toList();
        return new Container(
                event.path("id").asText(),
                event.path("account").asText(),
                Kind.valueOf(event.path("kind").asText()),
                new Words(
                        event.path("caption").asText(),
                        children,
                        Json.text(event, "link"),
                        Json.text(event, "replyTo"),
                        Json.text(event, "poll")),
                images,
                new Times(
                        Instant.parse(event.path("made").asText()),
                        Instant.parse(event.path("ready").asText())));
    }

    /** As the API names it. */
    String code(boolean published, Instant now) {
        if (published) {
            return "PUBLISHED";
        }
        if (expired(now)) {
            return "EXPIRED";
        }
        return ready(now) ? "FINISHED" : "IN_PROGRESS";
    }

    private static PostImage image(JsonNode picture) {
        Optional<String> alt = Json.text(picture, "alt");
        return new PostImage(picture.path("id").asText(), PostJson.readMedia(picture.path("media")), alt);
    }
}
