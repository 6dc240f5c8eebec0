package dev.socialpublisher.conformance.specification;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Google's discovery document: methods, parameters, bodies by schema. The document does not describe the pieces of a
 * resumable upload, nor tokens: their form follows the guides.
 */
public final class DiscoverySpecification implements Specification {
    public static final String FILE = "youtube/youtube-v3.json";

    private static final String PIECE = "PUT upload session";
    private static final String TOKEN = "POST /token";
    private static final String UPLOAD = "/upload";
    private static final Set<String> TOKEN_FIELDS = Set.of(
            "grant_type", "code", "redirect_uri", "client_id", "client_secret", "code_verifier", "refresh_token");

    private final JsonNode document = Specification.read(FILE);
    private final Map<String, JsonNode> methods = new LinkedHashMap<>();
    private final String prefix;

    /** {@code prefix} is the path under which the sandbox serves the API. */
    public DiscoverySpecification(String prefix) {
        this.prefix = prefix;
        document.path("resources").forEach(this::collect);
    }

    private void collect(JsonNode resource) {
        for (JsonNode method : resource.path("methods")) {
            String verb = method.path("httpMethod").asText() + " ";
            methods.put(verb + "/" + method.path("path").asText(), method);
            String upload = method.at("/mediaUpload/protocols/simple/path").asText("");
            if (!upload.isEmpty()) {
                methods.put(verb + upload, method);
            }
        }
        resource.path("resources").forEach(this::collect);
    }

    /** The method's id, {@code youtube.videos.insert}. */
    @Override
    public String operation(Call call) {
        String key = call.method() + " " + path(call);
        if (call.method().equals("PUT") && path(call).startsWith(UPLOAD)) {
            return PIECE;
        }
        return methods.containsKey(key) ? methods.get(key).path("id").asText() : key;
    }

    private String path(Call call) {
        return call.uri().getPath().substring(prefix.length());
    }

    @Override
    public List<String> violations(Call call) {
        String operation = operation(call);
        Map<String, String> query =
                Specification.parameters(Optional.ofNullable(call.uri().getRawQuery()));
        if (operation.equals(PIECE)) {
            return piece(call, query);
        }
        if (operation.equals(TOKEN)) {
            return form(OpenApiSpecification.text(call));
        }
        JsonNode method = methods.get(call.method() + " " + path(call));
        if (method == null) {
            return List.of("there is no " + operation);
        }
        List<String> found = new ArrayList<>(parameters(method, query));
        found.addAll(
                path(call).startsWith(UPLOAD) && "media".equals(query.get("uploadType"))
                        ? media(method, call)
                        : body(method, call));
        return found.stream().map(problem -> operation + ": " + problem).toList();
    }

    private static List<String> piece(Call call, Map<String, String> query) {
        String range = call.headers().getOrDefault("Content-Range", "");
        return query.containsKey("upload_id") && range.matches("bytes (\\*|[0-9]+-[0-9]+)/[0-9]+")
                ? List.of()
                : List.of(PIECE + ": Content-Range is '" + range + "'");
    }

    private static List<String> form(String body) {
        return Specification.parameters(Optional.of(body)).keySet().stream()
                .filter(name -> !TOKEN_FIELDS.contains(name))
                .map(name -> TOKEN + ": unknown field " + name)
                .toList();
    }

    private List<String> parameters(JsonNode method, Map<String, String> query) {
        List<String> found = new ArrayList<>();
        query.forEach((name, value) -> {
            JsonNode known = method.path("parameters").has(name)
                    ? method.path("parameters").path(name)
                    : document.path("parameters").path(name);
            if (known.isMissingNode()) {
                found.add("unknown parameter " + name);
            } else if (known.path("type").asText().equals("boolean")
                    && !Set.of("true", "false").contains(value)) {
                found.add(name + " is '" + value + "', no boolean");
            } else if (known.has("enum") && !has(known.path("enum"), value)) {
                found.add(name + " is '" + value + "'");
            }
        });
        method.path("parameters").fields().forEachRemaining(parameter -> {
            if (parameter.getValue().path("required").asBoolean() && !query.containsKey(parameter.getKey())) {
                found.add("parameter " + parameter.getKey() + " is missing");
            }
        });
        return found;
    }

    private static List<String> media(JsonNode method, Call call) {
        String type = call.body().map(Call.Body::contentType).orElse("");
        return has(method.at("/mediaUpload/accept"), type) ? List.of() : List.of("media type '" + type + "'");
    }

    private List<String> body(JsonNode method, Call call) {
        String schema = method.at("/request/$ref").asText("");
        if (schema.isEmpty()) {
            return call.body().isPresent() ? List.of("takes no body") : List.of();
        }
        List<String> found = new ArrayList<>();
        check(
                schema(schema),
                Json.read(OpenApiSpecification.text(call)),
                "",
                method.path("id").asText(),
                found);
        return found;
    }

    private JsonNode schema(String name) {
        return document.path("schemas").path(name);
    }

    private void check(JsonNode schema, JsonNode value, String place, String method, List<String> found) {
        if (schema.has("$ref")) {
            check(schema(schema.path("$ref").asText()), value, place, method, found);
            return;
        }
        String type = schema.path("type").asText("");
        if (!fits(type, value)) {
            found.add(place + " is no " + type);
            return;
        }
        if (schema.has("enum") && !has(schema.path("enum"), value.asText())) {
            found.add(place + " is '" + value.asText() + "'");
        }
        if (type.equals("array")) {
            value.forEach(item -> check(schema.path("items"), item, place + "/0", method, found));
        }
        if (type.equals("object")) {
            object(schema.path("properties"), value, place, method, found);
        }
    }

    private void object(JsonNode properties, JsonNode value, String place, String method, List<String> found) {
        value.fields().forEachRemaining(field -> {
            JsonNode property = properties.path(field.getKey());
            if (property.isMissingNode() || property.path("readOnly").asBoolean()) {
                found.add(place + "/" + field.getKey() + " cannot be set");
            } else {
                check(property, field.getValue(), place + "/" + field.getKey(), method, found);
            }
        });
        properties.fields().forEachRemaining(property -> {
            if (has(property.getValue().at("/annotations/required"), method) && !value.has(property.getKey())) {
                found.add(place + "/" + property.getKey() + " is missing");
            }
        });
    }

    private static boolean fits(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> true;
        };
    }

    /** Also by a pattern, {@code video/*}. */
    private static boolean has(JsonNode list, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .anyMatch(known -> known.equals(value)
                        || (known.endsWith("/*") && value.startsWith(known.substring(0, known.length() - 1))));
    }
}
