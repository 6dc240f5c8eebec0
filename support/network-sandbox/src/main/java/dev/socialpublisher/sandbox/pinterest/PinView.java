package dev.socialpublisher.sandbox.pinterest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.json.Json;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A pin as Pinterest answers it (OpenAPI 5.23.0, Pin). Its time is in UTC and says no zone, as publishers have seen. */
final class PinView {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private static final List<String> AS_SENT =
            List.of("title", "description", "link", "alt_text", "board_id", "board_section_id", "parent_pin_id");

    private PinView() {}

    static ObjectNode of(AcceptedPost pin, PinterestPerson owner) {
        ObjectNode view = Json.object().put("id", pin.remoteId());
        for (String field : AS_SENT) {
            JsonNode sent = pin.source().path(field);
            view.put(field, sent.isTextual() ? sent.textValue() : null);
        }
        boolean several = pin.content().images().size() > 1;
        view.put("created_at", time(pin))
                .put("creative_type", several ? "CAROUSEL" : "REGULAR")
                .put("dominant_color", "#336699")
                .put("has_been_promoted", false)
                .put("is_owner", true)
                .put("is_standard", true)
                .putNull("pin_metrics");
        view.putObject("board_owner").put("username", owner.username());
        ObjectNode media = view.putObject("media").put("media_type", several ? "multiple_images" : "image");
        if (several) {
            ArrayNode items = media.putArray("items");
            pin.content().images().forEach(image -> items.addObject().set("images", sizes(image)));
        } else {
            media.set("images", sizes(pin.content().images().get(0)));
        }
        return view;
    }

    private static String time(AcceptedPost pin) {
        return TIME.format(pin.origin().receivedAt().atOffset(ZoneOffset.UTC));
    }

    private static ObjectNode sizes(PostImage image) {
        StoredMedia media = image.media();
        ObjectNode sizes = Json.object();
        sizes.putObject("originals")
                .put("width", media.pixels().width())
                .put("height", media.pixels().height())
                .put("url", "https://i.pinimg.com/originals/" + media.sha256());
        return sizes;
    }
}
