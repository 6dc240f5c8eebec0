package dev.socialpublisher.adapter.web.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Serves the API's own description. */
final class OpenApiCalls {
    private static final String DOCUMENT = "/dev/socialpublisher/adapter/web/openapi.yaml";

    private final JsonNode document;

    OpenApiCalls() {
        this.document = load();
    }

    List<Route> routes() {
        return List.of(Route.get("/openapi.json", call -> Answer.ok(document)));
    }

    private static JsonNode load() {
        try (InputStream file = OpenApiCalls.class.getResourceAsStream(DOCUMENT)) {
            return new YAMLMapper().readTree(Objects.requireNonNull(file, "openapi.yaml is part of this jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
