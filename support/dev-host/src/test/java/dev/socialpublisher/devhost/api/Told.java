package dev.socialpublisher.devhost.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What came back. Header names are in lower case. */
public record Told(int status, Map<String, String> headers, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Told of(HttpResponse<byte[]> response) {
        Map<String, String> headers = response.headers().map().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join(", ", entry.getValue())));
        return new Told(response.statusCode(), headers, new String(response.body(), StandardCharsets.UTF_8));
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + body, e);
        }
    }

    /** The text at a JSON pointer; empty where there is none. */
    public String at(String pointer) {
        return json().at(pointer).asText("");
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
