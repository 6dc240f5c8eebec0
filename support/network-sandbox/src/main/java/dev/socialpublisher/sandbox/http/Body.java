package dev.socialpublisher.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Immutable bytes of a request or an answer. */
public final class Body {

    public static final Body EMPTY = new Body(new byte[0]);

    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Body of(byte[] bytes) {
        return new Body(bytes.clone());
    }

    public static Body of(String text) {
        return new Body(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Length in bytes. */
    public int length() {
        return bytes.length;
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public Optional<JsonNode> json() {
        return Json.parse(bytes);
    }

    @Override
    public String toString() {
        return "Body[" + bytes.length + " bytes]";
    }
}
