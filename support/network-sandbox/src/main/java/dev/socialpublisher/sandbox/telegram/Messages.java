package dev.socialpublisher.sandbox.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.LinkCard;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.json.Shape;
import dev.socialpublisher.sandbox.telegram.TelegramBot.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code sendMessage}, {@code sendPhoto}, {@code sendVideo} and {@code sendMediaGroup}. The journal has the post when they return. */
final class Messages {

    static final Set<String> MESSAGE = Set.of("chat_id", "text", "parse_mode", "link_preview_options");
    static final Set<String> VIDEO = Set.of("chat_id", "video", "caption", "parse_mode", "supports_streaming");
    static final Set<String> PHOTO = Set.of("chat_id", "photo", "caption", "parse_mode");

    /** Files of an album have names of their own; {@link #album} checks them. */
    static final int MAX_ALBUM = 10;

    private static final int MAX_TEXT = 4096;
    private static final int MAX_CAPTION = 1024;
    private static final Shape PREVIEW = Shape.closed(
            Map.of(
                    "url", Shape.text(),
                    "prefer_large_media", Shape.bool(),
                    "prefer_small_media", Shape.bool(),
                    "show_above_text", Shape.bool()),
            Set.of());
    private static final Shape ALBUM = Shape.array(
            2,
            MAX_ALBUM,
            Shape.closed(
                    Map.of(
                            "type", Shape.oneOf(Set.of("photo")),
                            "media", Shape.text(),
                            "caption", Shape.text(),
                            "parse_mode", Shape.text()),
                    Set.of("type", "media")));

    private final TelegramState state;
    private final TelegramGuard guard;
    private final Photos photos;

    Messages(TelegramState state, TelegramGuard guard, Photos photos) {
        this.state = state;
        this.guard = guard;
        this.photos = photos;
    }

    Answer message(TelegramCall call) {
        Channel channel = call.postable();
        HtmlText.Read text =
                text(call.parameters().text("text"), call.parameters().text("parse_mode"));
        requireText(text);
        Optional<LinkCard> card = call.parameters().json("link_preview_options").flatMap(Messages::card);
        guard.message(call, channel);
        AcceptedPost.Content content =
                new AcceptedPost.Content(text.text(), text.facets(), card, List.of(), Optional.empty());
        return Outcome.ok(message(accept(call, channel, "" + state.nextMessage(), content), channel));
    }

    static void requireText(HtmlText.Read text) {
        if (text.text().isBlank()) {
            throw Outcome.badRequest("message text is empty");
        }
        if (text.text().length() > MAX_TEXT) {
            throw Outcome.badRequest("message is too long");
        }
    }

    static Optional<LinkCard> card(JsonNode options) {
        check(PREVIEW, "link_preview_options", options);
        return Json.text(options, "url").map(url -> new LinkCard(url, "", "", Optional.empty()));
    }

    Answer video(TelegramCall call) {
        Channel channel = call.postable();
        Body file = call.parameters()
                .file("video")
                .filter(video -> video.length() > 0)
                .orElseThrow(() -> Outcome.badRequest("there is no video in the request"));
        HtmlText.Read caption =
                caption(call.parameters().text("caption"), call.parameters().text("parse_mode"));
        guard.message(call, channel);
        AcceptedPost post = accept(call, channel, caption, List.of(photos.film(file)));
        return Outcome.ok(message(post, channel));
    }

    Answer photo(TelegramCall call) {
        Channel channel = call.postable();
        Body file = call.parameters()
                .file("photo")
                .filter(photo -> photo.length() > 0)
                .orElseThrow(() -> Outcome.badRequest("there is no photo in the request"));
        HtmlText.Read caption =
                caption(call.parameters().text("caption"), call.parameters().text("parse_mode"));
        guard.message(call, channel);
        AcceptedPost post = accept(call, channel, caption, photos.take(List.of(file)));
        return Outcome.ok(message(post, channel));
    }

    Answer album(TelegramCall call) {
        Channel channel = call.postable();
        JsonNode media = call.parameters()
                .json("media")
                .orElseThrow(() -> Outcome.badRequest("parameter \"media\" is required"));
        check(ALBUM, "media", media);
        List<Body> files = new ArrayList<>();
        media.forEach(item ->
                files.add(Photos.named(call.parameters(), item.path("media").asText())));
        JsonNode first = media.get(0);
        HtmlText.Read caption = caption(Json.text(first, "caption"), Json.text(first, "parse_mode"));
        for (int later = 1; later < media.size(); later++) {
            if (media.get(later).has("caption")) {
                throw Outcome.badRequest("the sandbox takes one caption, with the first picture of an album");
            }
        }
        guard.message(call, channel);
        AcceptedPost post = accept(call, channel, caption, photos.take(files));
        ArrayNode messages = Json.array();
        post.content()
                .images()
                .forEach(image -> messages.add(picture(post, channel, image).put("media_group_id", post.remoteId())));
        return Outcome.ok(messages);
    }

    static void check(Shape shape, String name, JsonNode value) {
        shape.check(name, value).stream().findFirst().map(Flaw::sentence).ifPresent(flaw -> {
            throw Outcome.badRequest("can't parse " + flaw);
        });
    }

    static HtmlText.Read caption(Optional<String> value, Optional<String> mode) {
        HtmlText.Read caption = text(value, mode);
        if (caption.text().length() > MAX_CAPTION) {
            throw Outcome.badRequest("message caption is too long");
        }
        return caption;
    }

    static HtmlText.Read text(Optional<String> value, Optional<String> mode) {
        if (mode.isEmpty()) {
            return HtmlText.plain(value.orElse(""));
        }
        if (!mode.get().equals("HTML")) {
            throw Outcome.badRequest("unsupported parse_mode");
        }
        return HtmlText.html(value.orElse(""));
    }

    private AcceptedPost accept(TelegramCall call, Channel channel, HtmlText.Read caption, List<PostImage> images) {
        return accept(
                call,
                channel,
                images.get(0).remoteId(),
                new AcceptedPost.Content(caption.text(), caption.facets(), Optional.empty(), images, Optional.empty()));
    }

    private AcceptedPost accept(TelegramCall call, Channel channel, String id, AcceptedPost.Content content) {
        return accept(call, channel, id, content, call.parameters().source());
    }

    AcceptedPost accept(
            TelegramCall call, Channel channel, String id, AcceptedPost.Content content, ObjectNode source) {
        AcceptedPost post = new AcceptedPost(
                new AcceptedPost.Origin(
                        "telegram",
                        "" + channel.id(),
                        channel.username(),
                        call.request().id(),
                        call.at()),
                id,
                "https://t.me/" + channel.username() + "/" + id,
                content,
                source,
                Optional.empty());
        state.accept(post);
        return post;
    }

    static ObjectNode message(AcceptedPost post, Channel channel) {
        return post.content().images().isEmpty()
                ? head(post, channel, post.remoteId())
                        .put("text", post.content().text())
                : picture(post, channel, post.content().images().get(0));
    }

    private static ObjectNode picture(AcceptedPost post, Channel channel, PostImage image) {
        ObjectNode message = head(post, channel, image.remoteId());
        if (image.remoteId().equals(post.remoteId()) && !post.content().text().isEmpty()) {
            message.put("caption", post.content().text());
        }
        boolean film = image.media().mime().startsWith("video/");
        message.set(film ? "video" : "photo", film ? Photos.sizes(image).path(0) : Photos.sizes(image));
        return message;
    }

    private static ObjectNode head(AcceptedPost post, Channel channel, String id) {
        ObjectNode message = Json.object()
                .put("message_id", Long.parseLong(id))
                .put("date", post.origin().receivedAt().getEpochSecond());
        message.set("sender_chat", Chats.chat(channel));
        message.set("chat", Chats.chat(channel));
        return message;
    }
}
