package dev.socialpublisher.sandbox.pinterest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Shape;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The request body of {@code POST /v5/pins} (OpenAPI 5.23.0, PinCreate), closed throughout, with pictures in base 64 as its
 * one kind of picture, or a video that was uploaded before. The description calls no field required; a pin without board or picture is none.
 */
final class PinShape {
    private static final Shape DIGITS = Shape.text(value -> value.matches("[0-9]+"), "does not match '^\\d+$'");
    private static final Shape LINK =
            longest(2048).and(Shape.text(value -> value.matches("https?://[^\\s/]+\\S*"), "is not a valid address"));
    private static final Shape TYPE = Shape.oneOf(Set.of("image/jpeg", "image/png"));
    private static final Shape DATA =
            Shape.text(value -> value.matches("[a-zA-Z0-9+/=]+"), "does not match '^[a-zA-Z0-9+/=]+$'");

    private static final Shape ONE = Shape.closed(
            Map.of("source_type", Shape.text(), "content_type", TYPE, "data", DATA, "is_standard", Shape.bool()),
            Set.of("source_type", "content_type", "data"));
    private static final Shape ITEM = Shape.closed(
            Map.of(
                    "title", longest(100),
                    "description", longest(800),
                    "link", LINK,
                    "content_type", TYPE,
                    "data", DATA),
            Set.of("content_type", "data"));
    private static final Shape SEVERAL = Shape.closed(
            Map.of(
                    "source_type", Shape.text(),
                    "items", Shape.array(2, 5, ITEM),
                    "index", Shape.integer(0, 4)),
            Set.of("source_type", "items"));

    private static final Shape VIDEO = Shape.closed(
            Map.of(
                    "source_type", Shape.text(),
                    "media_id", DIGITS,
                    "cover_image_key_frame_time", Shape.integer(0, 900)),
            Set.of("source_type", "media_id", "cover_image_key_frame_time"));

    /** The request body of {@code PATCH /v5/pins/{pin_id}}: of words only. */
    static final Shape UPDATE = Shape.closed(Map.of("description", longest(800)), Set.of("description"));

    static final Shape SHAPE = Shape.closed(
            Map.of(
                    "board_id", DIGITS,
                    "board_section_id", nullable(DIGITS),
                    "title", nullable(longest(100)),
                    "description", nullable(longest(800)),
                    "link", nullable(LINK),
                    "alt_text", nullable(longest(500)),
                    "dominant_color", nullable(Shape.text()),
                    "parent_pin_id", nullable(DIGITS),
                    "media_source", PinShape::media),
            Set.of("board_id", "media_source"));

    private PinShape() {}

    private static List<Flaw> media(String path, JsonNode node) {
        return switch (node.path("source_type").asText("")) {
            case "image_base64" -> ONE.check(path, node);
            case "multiple_image_base64" -> SEVERAL.check(path, node);
            case "video_id" -> VIDEO.check(path, node);
            default ->
                List.of(new Flaw(
                        path + "/source_type",
                        "must be one of (image_base64|multiple_image_base64|video_id) in the sandbox"));
        };
    }

    /** In code points, as JSON schema counts. */
    private static Shape longest(int max) {
        return Shape.text(value -> value.codePointCount(0, value.length()) <= max, "is longer than " + max);
    }

    private static Shape nullable(Shape shape) {
        return (path, node) -> node.isNull() ? List.of() : shape.check(path, node);
    }
}
