package dev.socialpublisher.adapter.web.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Serves the schemas that editors complete rule and charter files by. */
final class SchemaCalls {
    private static final String FOLDER = "/light-modules/social-publisher-defaults/schemas/";

    private final Map<String, JsonNode> schemas = Map.of("rule", load("rule"), "charter", load("charter"));

    List<Route> routes() {
        return List.of(Route.get("/workbench/schemas/{name}", Workplace.webTeam(this::schema)));
    }

    private Answer schema(Call call) {
        String name = call.variable("name");
        return Answer.ok(Optional.ofNullable(schemas.get(name))
                .orElseThrow(() -> new SocialException(
                        ErrorCode.WEB_NOT_FOUND,
                        Wording.of(
                                "There is no schema %s; there are rule and charter.",
                                "Il n’y a pas de schéma %s ; il y a rule et charter.", name),
                        Place.of("name"))));
    }

    private static JsonNode load(String name) {
        try (InputStream file = SchemaCalls.class.getResourceAsStream(FOLDER + name + ".schema.json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(file, "the schemas are part of this jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
