package dev.socialpublisher.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The named error answers of a network, read from {@code faults/{network}.json}, where each has its source. A file may name
 * another one that several networks share.
 */
public record FaultCatalog(Map<String, Row> rows) {

    /** One named answer; {@code meaning} says what a client should conclude. */
    public record Row(String name, String meaning, Answer answer) {}

    public FaultCatalog {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    public static FaultCatalog load(String network) {
        JsonNode json = read(network);
        Map<String, Row> rows = new LinkedHashMap<>();
        Json.text(json, "shared").ifPresent(name -> read(name).path("faults").forEach(row -> add(rows, row)));
        json.path("faults").forEach(row -> add(rows, row));
        return new FaultCatalog(rows);
    }

    private static void add(Map<String, Row> rows, JsonNode row) {
        rows.put(row.path("name").asText(), row(row));
    }

    private static JsonNode read(String name) {
        String file = "/dev/socialpublisher/sandbox/faults/" + name + ".json";
        try (InputStream stream = FaultCatalog.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No fault catalogue " + file);
            }
            return Json.parse(stream.readAllBytes())
                    .orElseThrow(() -> new IllegalStateException("Fault catalogue " + file + " is not JSON"));
        } catch (IOException e) {
            throw new UncheckedIOException("Fault catalogue " + file + " cannot be read", e);
        }
    }

    private static Row row(JsonNode json) {
        return new Row(json.path("name").asText(), json.path("meaning").asText(), answer(json));
    }

    /** An answer from {@code status}, {@code headers} and {@code body}, which may be any JSON or a plain text. */
    static Answer answer(JsonNode json) {
        Map<String, String> headers = new HashMap<>();
        json.path("headers")
                .fields()
                .forEachRemaining(h -> headers.put(h.getKey(), h.getValue().asText()));
        JsonNode body = json.path("body");
        Answer bare = body.isMissingNode()
                ? Answer.empty(json.path("status").asInt())
                : body.isTextual()
                        ? Answer.of(json.path("status").asInt(), "text/html; charset=utf-8", Body.of(body.textValue()))
                        : Answer.json(json.path("status").asInt(), body);
        return new Answer(bare.status(), headers, bare.body()).withHeaders(bare.headers());
    }

    public Optional<Row> row(String name) {
        return Optional.ofNullable(rows.get(name));
    }
}
