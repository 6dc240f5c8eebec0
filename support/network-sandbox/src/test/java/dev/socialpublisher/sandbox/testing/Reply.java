package dev.socialpublisher.sandbox.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.json.Json;
import java.net.http.HttpResponse;

/** An answer with its JSON at hand. */
public record Reply(int status, java.net.http.HttpHeaders headers, String body) {

    static Reply of(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    public JsonNode json() {
        return Json.parse(body).orElseThrow(() -> new AssertionError("Not JSON: " + body));
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Text at a JSON pointer; empty when absent. */
    public String at(String pointer) {
        return json().at(pointer).asText("");
    }
}
