package dev.socialpublisher.devhost.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Bodies of requests. */
public final class Bodies {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Bodies() {}

    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    public static ObjectNode comment(String words) {
        return object().put("comment", words);
    }

    public static ObjectNode article(String uuid) {
        return object().put("workspace", "rivages").put("uuid", uuid).put("lang", "fr");
    }

    /** Far enough ahead that nothing is sent while tests run. */
    public static ObjectNode later() {
        return due(LocalDateTime.now(ZoneId.of("Europe/Paris")).plusDays(40).truncatedTo(ChronoUnit.MINUTES) + ":00");
    }

    public static ObjectNode due(String local) {
        return object().put("local", local).put("zone", "Europe/Paris").putNull("overlap");
    }

    public static ObjectNode variant(String network, String text) {
        ObjectNode variant = object().put("network", network).put("lang", "fr").put("text", text);
        variant.putArray("hashtags");
        variant.putNull("link").putNull("image").putNull("card");
        variant.putArray("provenance");
        variant.putArray("labels");
        variant.putArray("gallery");
        return variant;
    }

    public static ObjectNode image(String ref) {
        return object().put("ref", ref).put("alt", "Une plage au petit matin").put("credit", "Photo : Rivages");
    }

    /** A copy with one more field. */
    public static ObjectNode with(JsonNode body, String field, JsonNode value) {
        ObjectNode copy = body.deepCopy();
        copy.set(field, value);
        return copy;
    }
}
