package dev.socialpublisher.sandbox.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** As much of OpenAPI 3.0's schema language as X's document uses for requests. Independent of the sandbox' own shapes. */
record OpenApi(JsonNode document) {

    JsonNode operation(String path, String method) {
        return document.path("paths").path(path).path(method);
    }

    JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    /** Every violation, with its place. */
    List<String> check(String place, JsonNode unresolved, JsonNode value) {
        JsonNode schema = resolve(unresolved);
        List<String> problems = new ArrayList<>();
        switch (schema.path("type").asText()) {
            case "object" -> object(place, schema, value, problems);
            case "array" -> array(place, schema, value, problems);
            case "string" -> string(place, schema, value, problems);
            case "boolean" -> require(value.isBoolean(), place + " is not a boolean", problems);
            case "integer" -> {
                require(value.isIntegralNumber(), place + " is not an integer", problems);
                require(
                        value.asLong() >= schema.path("minimum").asLong(Long.MIN_VALUE),
                        place + " is too small",
                        problems);
                require(
                        value.asLong() <= schema.path("maximum").asLong(Long.MAX_VALUE),
                        place + " is too large",
                        problems);
            }
            default -> {}
        }
        return problems;
    }

    private void object(String place, JsonNode schema, JsonNode value, List<String> problems) {
        require(value.isObject(), place + " is not an object", problems);
        schema.path("required")
                .forEach(name -> require(value.has(name.asText()), place + " lacks " + name.asText(), problems));
        boolean closed = schema.has("additionalProperties")
                && !schema.path("additionalProperties").asBoolean(true);
        value.fields().forEachRemaining(field -> {
            JsonNode member = schema.path("properties").path(field.getKey());
            require(!closed || !member.isMissingNode(), place + " may not have " + field.getKey(), problems);
            problems.addAll(check(place + "." + field.getKey(), member, field.getValue()));
        });
    }

    private void array(String place, JsonNode schema, JsonNode value, List<String> problems) {
        require(value.isArray(), place + " is not an array", problems);
        require(value.size() >= schema.path("minItems").asInt(0), place + " is too short", problems);
        require(value.size() <= schema.path("maxItems").asInt(Integer.MAX_VALUE), place + " is too long", problems);
        value.forEach(item -> problems.addAll(check(place + "[]", schema.path("items"), item)));
    }

    private static void string(String place, JsonNode schema, JsonNode value, List<String> problems) {
        require(value.isTextual(), place + " is not a string", problems);
        int length = value.asText().codePointCount(0, value.asText().length());
        require(length >= schema.path("minLength").asInt(0), place + " is too short", problems);
        require(length <= schema.path("maxLength").asInt(Integer.MAX_VALUE), place + " is too long", problems);
        if (schema.has("pattern")) {
            require(value.asText().matches(schema.path("pattern").asText()), place + " misses its pattern", problems);
        }
        boolean listed = !schema.has("enum");
        for (JsonNode allowed : schema.path("enum")) {
            listed |= allowed.equals(value);
        }
        require(listed, place + " is not one of the listed values", problems);
    }

    private static void require(boolean condition, String problem, List<String> problems) {
        if (!condition) {
            problems.add(problem);
        }
    }
}
