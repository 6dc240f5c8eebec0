package dev.socialpublisher.adapter.connector.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.Multipart;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishRequest;
import java.net.URI;
import java.text.Normalizer;
import java.util.List;

/** The one call that makes a post: a message, a picture with a caption, or an album whose first picture has the caption. */
final class Messages {
    private static final String HTML = "HTML";

    private Messages() {}

    static String method(PublishRequest request) {
        return switch (request.images().size()) {
            case 0 -> "sendMessage";
            case 1 -> "sendPhoto";
            default -> "sendMediaGroup";
        };
    }

    static Call call(PublishRequest request, String chat, URI uri) {
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
        if (!request.text().isBlank()) {
            parts.field("caption", html(request)).field("parse_mode", HTML);
        }
        return parts.picture("photo", request.images().get(0).rendition());
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
