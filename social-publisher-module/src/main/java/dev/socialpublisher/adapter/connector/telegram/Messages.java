package dev.socialpublisher.adapter.connector.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.Multipart;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.video.VideoFile;
import dev.socialpublisher.variant.poll.VariantPoll;
import java.net.URI;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;

/**
 * The one call that makes a post: a message, a picture or a video with a caption, an album whose first picture has the
 * caption, or a poll; and those that give it other words.
 */
final class Messages {
    private static final String HTML = "HTML";

    private Messages() {}

    static String method(PublishRequest request) {
        if (request.poll().isPresent()) {
            return "sendPoll";
        }
        if (request.video().isPresent()) {
            return "sendVideo";
        }
        return switch (request.images().size()) {
            case 0 -> "sendMessage";
            case 1 -> "sendPhoto";
            default -> "sendMediaGroup";
        };
    }

    static Call call(PublishRequest request, String chat, URI uri) {
        if (request.poll().isPresent()) {
            return Call.postJson(uri, poll(request, request.poll().get(), chat));
        }
        List<Picture> images = request.images();
        if (images.isEmpty()) {
            return Call.postJson(uri, message(request, chat));
        }
        Multipart parts = new Multipart(images.get(0).rendition().bytes()).field("chat_id", chat);
        return images.size() == 1
                ? photo(request, parts).post(uri)
                : album(request, parts).post(uri);
    }

    private static ObjectNode message(PublishRequest request, String chat) {
        ObjectNode message =
                Json.object().put("chat_id", chat).put("text", html(request)).put("parse_mode", HTML);
        request.link()
                .ifPresent(link -> message.putObject("link_preview_options")
                        .put("url", link.toString())
                        .put("prefer_large_media", true));
        return message;
    }

    private static Multipart photo(PublishRequest request, Multipart parts) {
        return captioned(request, parts)
                .picture("photo", request.images().get(0).rendition());
    }

    private static Multipart captioned(PublishRequest request, Multipart parts) {
        return request.text().isBlank()
                ? parts
                : parts.field("caption", html(request)).field("parse_mode", HTML);
    }

    /** {@code copy}: of the request's video, which stands until the call has ended. */
    static Call video(PublishRequest request, String chat, VideoFile copy, URI uri) {
        Multipart parts = new Multipart(Bytes.utf8(copy.facts().hash())).field("chat_id", chat);
        return captioned(request, parts)
                .field("supports_streaming", "true")
                .file("video", copy)
                .post(uri);
    }

    /** The question stands by itself, the text above it. */
    private static ObjectNode poll(PublishRequest request, VariantPoll poll, String chat) {
        ObjectNode asked = Json.object().put("chat_id", chat).put("question", poll.question());
        ArrayNode options = asked.putArray("options");
        poll.options().forEach(option -> options.addObject().put("text", option));
        if (!request.text().isBlank()) {
            asked.put("description", html(request)).put("description_parse_mode", HTML);
        }
        if (poll.hours() > 0) {
            asked.put("open_period", Duration.ofHours(poll.hours()).toSeconds());
        }
        return asked;
    }

    /** Other words for a message, which names its link again or loses the preview. */
    static ObjectNode otherText(PublishRequest request, String chat, long message) {
        return message(request, chat).put("message_id", message);
    }

    /** Other words for what has a picture. */
    static ObjectNode otherCaption(PublishRequest request, String chat, long message) {
        return Json.object()
                .put("chat_id", chat)
                .put("message_id", message)
                .put("caption", html(request))
                .put("parse_mode", HTML);
    }

    private static Multipart album(PublishRequest request, Multipart parts) {
        ArrayNode media = Json.array();
        for (int number = 0; number < request.images().size(); number++) {
            ObjectNode item = media.addObject().put("type", "photo").put("media", "attach://" + name(number));
            if (number == 0 && !request.text().isBlank()) {
                item.put("caption", html(request)).put("parse_mode", HTML);
            }
        }
        parts.field("media", media.toString());
        for (int number = 0; number < request.images().size(); number++) {
            parts.picture(name(number), request.images().get(number).rendition());
        }
        return parts;
    }

    private static String name(int number) {
        return "photo" + number;
    }

    /** In HTML only these three need an escape (Bot API, HTML style, 2026-11-22); escapes are not counted. */
    private static String html(PublishRequest request) {
        return Normalizer.normalize(request.text(), Normalizer.Form.NFC)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
