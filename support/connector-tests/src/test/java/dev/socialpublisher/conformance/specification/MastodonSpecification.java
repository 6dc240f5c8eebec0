package dev.socialpublisher.conformance.specification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.adapter.connector.http.Call;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The OpenAPI 3.1 description of Mastodon 4.7, by names, types and choices: the validator at hand reads 3.0 only. A field or
 * a parameter that the description does not name is a violation.
 */
public final class MastodonSpecification implements Specification {
    public static final String FILE = "mastodon/schema.json";

    private static final Pattern PART = Pattern.compile("Content-Disposition: form-data; name=\"([^\"]+)\"");

    private final JsonNode file = Specification.read(FILE);
    private final String prefix;

    /** {@code prefix} is the path under which the sandbox serves the API. */
    public MastodonSpecification(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String operation(Call call) {
        String path = call.uri().getPath().substring(prefix.length());
        return call.method() + " " + path.replaceAll("/[0-9]{3,}", "/{id}");
    }

    @Override
    public List<String> violations(Call call) {
        String[] operation = operation(call).split(" ");
        JsonNode description = file.path("paths").path(operation[1]).path(operation[0].toLowerCase(Locale.ROOT));
        if (description.isMissingNode()) {
            return List.of(operation(call) + ": no such operation");
        }
        List<String> violations = new ArrayList<>(parameters(call, description));
        call.body().ifPresent(body -> violations.addAll(body(call, body, description.at("/requestBody/content"))));
        return violations;
    }

    private List<String> parameters(Call call, JsonNode description) {
        Map<String, JsonNode> known = new TreeMap<>();
        description
                .path("parameters")
                .forEach(each -> known.put(each.path("name").asText(), each.path("schema")));
        List<String> violations = new ArrayList<>();
        Specification.parameters(Optional.ofNullable(call.uri().getRawQuery())).forEach((name, value) -> {
            String type = known.containsKey(name) ? known.get(name).path("type").asText() : "unknown";
            boolean right = switch (type) {
                case "boolean" -> value.equals("true") || value.equals("false");
                case "integer" -> value.matches("-?[0-9]+");
                default -> type.equals("string");
            };
            if (!right) {
                violations.add(operation(call) + ": parameter " + name + " is '" + value + "', of type " + type);
            }
        });
        return violations;
    }

    private List<String> body(Call call, Call.Body body, JsonNode content) {
        String text = new String(body.bytes().toArray(), StandardCharsets.ISO_8859_1);
        if (body.contentType().startsWith("multipart/form-data")) {
            Set<String> names = new TreeSet<>();
            Matcher part = PART.matcher(text);
            while (part.find()) {
                names.add(part.group(1));
            }
            return named(call, names, content.at("/multipart~1form-data/schema"));
        }
        JsonNode json = json(body);
        Set<String> names = new TreeSet<>();
        json.fieldNames().forEachRemaining(names::add);
        JsonNode described = content.at("/application~1json/schema");
        if (described.isMissingNode()) {
            return List.of(operation(call) + ": no body is described");
        }
        List<String> least = null;
        for (JsonNode choice : described.has("oneOf") ? described.path("oneOf") : List.of(described)) {
            JsonNode schema = resolved(choice);
            List<String> violations = new ArrayList<>(named(call, names, schema));
            violations.addAll(typed(call, json, schema));
            least = least == null || violations.size() < least.size() ? violations : least;
        }
        return Stream.ofNullable(least)
                .flatMap(List::stream)
                .filter(violation -> !excused(json, violation))
                .toList();
    }

    /** Its own words say that the code and its address belong to one of the two grants; its list requires them of both. */
    private static boolean excused(JsonNode json, String violation) {
        return json.path("grant_type").asText().equals("client_credentials")
                && (violation.endsWith("field code is missing") || violation.endsWith("field redirect_uri is missing"));
    }

    private List<String> named(Call call, Set<String> names, JsonNode schema) {
        Map<String, JsonNode> known = properties(schema);
        List<String> violations = new ArrayList<>();
        names.stream()
                .filter(name -> !known.containsKey(name))
                .forEach(name -> violations.add(operation(call) + ": unknown field " + name));
        required(schema).stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> violations.add(operation(call) + ": field " + name + " is missing"));
        return violations;
    }

    private List<String> typed(Call call, JsonNode json, JsonNode schema) {
        Map<String, JsonNode> known = properties(schema);
        List<String> violations = new ArrayList<>();
        json.fields().forEachRemaining(field -> {
            JsonNode property = resolved(known.getOrDefault(field.getKey(), schema));
            boolean right = switch (property.path("type").asText()) {
                case "string" -> field.getValue().isTextual();
                case "boolean" -> field.getValue().isBoolean();
                case "integer" -> field.getValue().isIntegralNumber();
                case "array" -> field.getValue().isArray();
                default -> true;
            };
            boolean chosen = !property.has("enum")
                    || property.path("enum")
                            .toString()
                            .contains(field.getValue().toString());
            if (!right || !chosen) {
                violations.add(operation(call) + ": field " + field.getKey() + " is " + field.getValue());
            }
        });
        return violations;
    }

    private Map<String, JsonNode> properties(JsonNode schema) {
        Map<String, JsonNode> all = new TreeMap<>();
        JsonNode here = resolved(schema);
        here.path("allOf").forEach(part -> all.putAll(properties(part)));
        here.path("properties").fields().forEachRemaining(field -> all.put(field.getKey(), field.getValue()));
        return all;
    }

    private Set<String> required(JsonNode schema) {
        Set<String> all = new TreeSet<>();
        JsonNode here = resolved(schema);
        here.path("allOf").forEach(part -> all.addAll(required(part)));
        here.path("required").forEach(name -> all.add(name.asText()));
        return all;
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? file.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private static JsonNode json(Call.Body body) {
        try {
            return new ObjectMapper().readTree(body.bytes().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
