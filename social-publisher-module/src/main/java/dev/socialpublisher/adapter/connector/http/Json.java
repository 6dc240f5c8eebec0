package dev.socialpublisher.adapter.connector.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.media.Bytes;
import java.io.IOException;

/** JSON as networks send it: anything may be missing, nothing is bound to classes. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** A missing node where the bytes are not JSON. */
    public static JsonNode read(Bytes bytes) {
        try {
            JsonNode read = MAPPER.readTree(bytes.stream());
            return read == null ? MissingNode.getInstance() : read;
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    public static JsonNode read(String text) {
        return read(Bytes.utf8(text));
    }
}
