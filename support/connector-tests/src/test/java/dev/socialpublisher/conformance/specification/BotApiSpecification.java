package dev.socialpublisher.conformance.specification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.socialpublisher.adapter.connector.http.Call;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telegram's Bot API: method, parameters, required ones, and the types of values, objects included. */
public final class BotApiSpecification implements Specification {
    public static final String FILE = "telegram/api.min.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MANY = "Array of ";
    private static final Pattern PART = Pattern.compile(
            "name=\"([^\"]+)\"(; filename=\"[^\"]+\"\\r\\nContent-Type: [^\\r]+)?\\r\\n\\r\\n(.*?)\\r\\n--part-",
            Pattern.DOTALL);

    private final JsonNode specification = Specification.read(FILE);

    @Override
    public String operation(Call call) {
        String path = call.uri().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public List<String> violations(Call call) {
        String method = operation(call);
        JsonNode definition = specification.path("methods").path(method);
        if (definition.isMissingNode() || !call.method().equals("POST")) {
            return List.of("no method " + call.method() + " " + method);
        }
        return object(method, definition, parameters(call));
    }

    private List<String> object(String place, JsonNode definition, JsonNode given) {
        List<String> found = new ArrayList<>();
        given.fieldNames().forEachRemaining(name -> {
            if (field(definition, name).isEmpty()) {
                found.add(place + "/" + name + " is unknown");
            }
        });
        for (JsonNode field : definition.path("fields")) {
            String name = field.path("name").asText();
            if (given.has(name)) {
                found.addAll(value(place + "/" + name, field.path("types"), given.path(name)));
            } else if (field.path("required").asBoolean()) {
                found.add(place + "/" + name + " is missing");
            }
        }
        return found;
    }

    private static Optional<JsonNode> field(JsonNode definition, String name) {
        for (JsonNode field : definition.path("fields")) {
            if (field.path("name").asText().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private List<String> value(String place, JsonNode types, JsonNode value) {
        List<String> closest = null;
        for (JsonNode type : types) {
            List<String> found = typed(place, type.asText(), value);
            closest = closest == null || found.size() < closest.size() ? found : closest;
        }
        return closest == null ? List.of(place + " has no type") : closest;
    }

    private List<String> typed(String place, String type, JsonNode value) {
        boolean fits = switch (type) {
            case "String" -> value.isTextual();
            case "Integer" -> value.isIntegralNumber();
            case "Boolean" -> value.isBoolean() || value.asText().matches("true|false"); // a part is a text
            case "InputFile" -> value.isBinary();
            default -> type.startsWith(MANY) ? value.isArray() : value.isObject();
        };
        if (!fits) {
            return List.of(place + " is no " + type + ": " + value.getNodeType());
        }
        List<String> found = new ArrayList<>();
        if (type.startsWith(MANY)) {
            for (int at = 0; at < value.size(); at++) {
                found.addAll(typed(place + "/" + at, type.substring(MANY.length()), value.get(at)));
            }
        } else if (value.isObject()) {
            found.addAll(object(place, specification.path("types").path(type), value));
        }
        return found;
    }

    private static ObjectNode parameters(Call call) {
        Call.Body body = call.body().orElseThrow();
        try {
            return body.contentType().startsWith("multipart/")
                    ? parts(new String(body.bytes().toArray(), StandardCharsets.ISO_8859_1))
                    : (ObjectNode) JSON.readTree(body.bytes().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException("body of " + call, e);
        }
    }

    /** A file is a value of its own, unless {@code media} names it. */
    private static ObjectNode parts(String body) throws JsonProcessingException {
        ObjectNode given = JSON.createObjectNode();
        List<String> files = new ArrayList<>();
        Matcher part = PART.matcher(body);
        for (int at = 0; part.find(at); at = part.end() - "\r\n--part-".length()) {
            String value = new String(part.group(3).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            if (part.group(2) == null) {
                given.set(
                        part.group(1),
                        value.startsWith("[") || value.startsWith("{")
                                ? JSON.readTree(value)
                                : TextNode.valueOf(value));
            } else {
                files.add(part.group(1));
            }
        }
        String named = given.path("media").toString();
        files.stream()
                .filter(file -> !named.contains("\"attach://" + file + "\""))
                .forEach(file -> given.put(file, new byte[1]));
        return given;
    }
}
