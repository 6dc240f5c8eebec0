package dev.socialpublisher.adapter.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Serves the API's own description. */
final class OpenApiCalls {
    private final JsonNode document;

    OpenApiCalls() {
        this.document = load();
    }

    List<Route> routes() {
        return List.of(Route.get("/openapi.json", call -> Answer.ok(document)));
    }

    private static JsonNode load() {
        try (InputStream file = OpenApiCalls.class.getResourceAsStream("openapi.yaml")) {
            return new YAMLMapper().readTree(Objects.requireNonNull(file, "openapi.yaml is part of this jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
