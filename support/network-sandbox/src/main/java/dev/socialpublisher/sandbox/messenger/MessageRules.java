package dev.socialpublisher.sandbox.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Shape;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a message may be: words, or the generic template (Send API and generic template references, checked 2026-11-22). Of
 * up to ten elements the sandbox takes one, of attachments and buttons those that lead to the web.
 */
final class MessageRules {

    /** In characters, here code points: the unit is not documented. */
    private static final int MAX_TEXT = 2000;

    private static final int MAX_LINE = 80;
    private static final int MAX_BUTTON = 20;
    private static final int MAX_METADATA = 1000;

    private static final Shape ADDRESS = Shape.text(MessageRules::isAddress, "must be a valid http or https address");
    private static final Shape LINE = atMost(MAX_LINE);
    private static final Shape WEB = Shape.oneOf(Set.of("web_url"));

    private static final Shape ACTION = Shape.closed(Map.of("type", WEB, "url", ADDRESS), Set.of("type", "url"));
    private static final Shape BUTTON = Shape.closed(
            Map.of("type", WEB, "url", ADDRESS, "title", atMost(MAX_BUTTON)), Set.of("type", "url", "title"));
    private static final Shape ELEMENT = Shape.closed(
                    Map.of(
                            "title", LINE,
                            "subtitle", LINE,
                            "image_url", ADDRESS,
                            "default_action", ACTION,
                            "buttons", Shape.array(1, 3, BUTTON)),
                    Set.of("title"))
            .and(Shape.test(
                    element -> element.size() > 1,
                    "is incomplete: title and at least one other field (image url, subtitle or buttons) is required"));
    private static final Shape PAYLOAD = Shape.closed(
            Map.of(
                    "template_type", Shape.oneOf(Set.of("generic")),
                    "elements", Shape.array(1, 1, ELEMENT),
                    "sharable", Shape.bool()),
            Set.of("template_type", "elements"));
    private static final Shape ATTACHMENT = Shape.closed(
            Map.of("type", Shape.oneOf(Set.of("template")), "payload", PAYLOAD), Set.of("type", "payload"));
    private static final Shape MESSAGE = Shape.closed(
                    Map.of("text", atMost(MAX_TEXT), "attachment", ATTACHMENT, "metadata", atMost(MAX_METADATA)),
                    Set.of())
            .and(Shape.test(
                    message -> message.has("text") != message.has("attachment"),
                    "cannot be empty, must provide valid attachment or text"));

    private static final Shape RECIPIENT =
            Shape.closed(Map.of("id", Shape.text(id -> id.matches("[0-9]{1,30}"), "must be an id")), Set.of("id"));

    private MessageRules() {}

    static void checkRecipient(JsonNode recipient) {
        check("recipient", RECIPIENT, recipient);
    }

    static void checkMessage(JsonNode message) {
        check("message", MESSAGE, message);
    }

    private static void check(String name, Shape shape, JsonNode value) {
        List<Flaw> flaws = shape.check("param " + name, value);
        if (!flaws.isEmpty()) {
            throw GraphProblem.invalid(flaws.get(0).sentence());
        }
    }

    private static Shape atMost(int max) {
        return Shape.text(text -> !text.isBlank(), "must be a non-empty UTF-8 encoded string")
                .and(Shape.text(
                        text -> text.codePointCount(0, text.length()) <= max,
                        "must be a UTF-8 encoded string of at most " + max + " characters"));
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            return List.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
