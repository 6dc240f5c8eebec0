package dev.socialpublisher.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.json.Json;
import java.util.Map;
import java.util.TreeMap;

/** An answer ready to send; the server adds {@code Content-Length}, {@code Date} and {@code x-request-id}. */
public record Answer(int status, Map<String, String> headers, Body body) {

    public Answer {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("Status is " + status + ", allowed are 200 to 599");
        }
        headers = Map.copyOf(headers);
    }

    public static Answer json(int status, JsonNode body) {
        return of(status, "application/json; charset=utf-8", Body.of(Json.line(body)));
    }

    public static Answer of(int status, String contentType, Body body) {
        return new Answer(status, Map.of("Content-Type", contentType), body);
    }

    public static Answer empty(int status) {
        return new Answer(status, Map.of(), Body.EMPTY);
    }

    /** This answer with more headers; a header that is there already keeps its value. */
    public Answer withHeaders(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(more);
        all.putAll(headers);
        return new Answer(status, all, body);
    }
}
