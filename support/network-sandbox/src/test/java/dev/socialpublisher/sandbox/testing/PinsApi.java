package dev.socialpublisher.sandbox.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.json.Json;
import java.util.Base64;

/** Calls below {@code /pinterest/v5} with a token. */
public record PinsApi(Caller caller) {
    public static final String BOARD = "549755885175";
    public static final String SECRET_BOARD = "549755885177";

    /** With the demo account's token. */
    public static PinsApi of(Running running) {
        return of(running, "sandbox-pinterest-token");
    }

    public static PinsApi of(Running running, String token) {
        return new PinsApi(running.caller().bearer(token));
    }

    public Reply get(String path) {
        return caller.get("/pinterest/v5" + path);
    }

    public Reply post(JsonNode pin) {
        return caller.post("/pinterest/v5/pins", pin);
    }

    public Reply publish(String description) {
        return post(pin(description));
    }

    public Reply delete(String id) {
        return caller.delete("/pinterest/v5/pins/" + id);
    }

    /** A minimal good pin. */
    public static ObjectNode pin(String description) {
        ObjectNode pin = Json.object().put("board_id", BOARD).put("description", description);
        pin.set("media_source", picture(Pictures.jpeg(40, 60)).put("source_type", "image_base64"));
        return pin;
    }

    /** A pin with as many pictures. */
    public static ObjectNode carousel(int count) {
        ObjectNode pin = pin("Un carrousel");
        ArrayNode items = pin.putObject("media_source")
                .put("source_type", "multiple_image_base64")
                .put("index", 0)
                .putArray("items");
        for (int i = 0; i < count; i++) {
            items.add(picture(Pictures.jpeg(20 + i, 30)));
        }
        return pin;
    }

    public static ObjectNode picture(byte[] jpeg) {
        return Json.object()
                .put("content_type", "image/jpeg")
                .put("data", Base64.getEncoder().encodeToString(jpeg));
    }
}
