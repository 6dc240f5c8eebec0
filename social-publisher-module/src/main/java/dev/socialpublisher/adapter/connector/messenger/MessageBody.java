package dev.socialpublisher.adapter.connector.messenger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.variant.LinkCard;
import java.net.URI;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A request as one message: the generic template where it has a link, else words. */
final class MessageBody {
    private MessageBody() {}

    /** {@code RESPONSE}: the person wrote first, within the window. */
    static Map<String, String> fields(PublishRequest request, String person) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("recipient", Json.object().put("id", person).toString());
        fields.put("messaging_type", "RESPONSE");
        fields.put("message", message(request, person).toString());
        return fields;
    }

    /** The metadata comes back in echoes alone; it tells whose message it is where somebody listens to those. */
    private static ObjectNode message(PublishRequest request, String person) {
        ObjectNode message = Json.object();
        if (request.link().isPresent()) {
            ObjectNode payload =
                    message.putObject("attachment").put("type", "template").putObject("payload");
            payload.put("template_type", "generic").putArray("elements").add(element(request));
        } else {
            message.put("text", text(request));
        }
        return message.put("metadata", request.deliveryKey() + "/" + person);
    }

    /** Its two lines and its picture lead to the article, and so does a button, for those who do not try. */
    private static ObjectNode element(PublishRequest request) {
        String address = request.link().map(URI::toString).orElseThrow();
        ObjectNode element = Json.object().put("title", title(request));
        if (request.card().isPresent()) {
            element.put("subtitle", text(request));
        }
        request.cardThumbnail()
                .flatMap(picture -> picture.address())
                .ifPresent(picture -> element.put("image_url", picture.toString()));
        element.putObject("default_action").put("type", "web_url").put("url", address);
        element.putArray("buttons")
                .addObject()
                .put("type", "web_url")
                .put("url", address)
                .put("title", button(request.language()));
        return element;
    }

    static String title(PublishRequest request) {
        return request.card().map(LinkCard::title).map(MessageBody::normal).orElseGet(() -> text(request));
    }

    static String text(PublishRequest request) {
        return normal(request.text());
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** At most 20 characters (developers.facebook.com, generic template, 2026-11-22). */
    private static String button(Locale language) {
        return language.getLanguage().equals("fr") ? "Lire l’article" : "Read the article";
    }
}
