package dev.socialpublisher.adapter.rulefile.shipped;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Holds a value against the part of JSON Schema (draft 7) that our schemas use; refuses schemas with anything else. */
record SchemaCheck(JsonNode root) {
    private static final List<String> KNOWN = List.of(
            "$schema",
            "title",
            "description",
            "definitions",
            "$ref",
            "type",
            "enum",
            "const",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "oneOf",
            "minimum",
            "maximum",
            "minLength",
            "pattern");

    List<String> problems(JsonNode value) {
        List<String> problems = new ArrayList<>();
        check(root, value, "", problems);
        return problems;
    }

    private void check(JsonNode schema, JsonNode value, String at, List<String> problems) {
        schema.fieldNames().forEachRemaining(key -> {
            if (!KNOWN.contains(key)) {
                throw new AssertionError("the schema has " + key);
            }
        });
        if (schema.has("$ref")) {
            check(root.at(schema.path("$ref").asText().substring(1)), value, at, problems);
        }
        require(
                !schema.has("type") || is(schema.path("type").asText(), value),
                at + " is no " + schema.path("type"),
                problems);
        require(
                !schema.has("enum")
                        || StreamSupport.stream(schema.path("enum").spliterator(), false)
                                .anyMatch(value::equals),
                at + " is none of " + schema.path("enum"),
                problems);
        require(
                !schema.has("const") || schema.path("const").equals(value),
                at + " is not " + schema.path("const"),
                problems);
        require(
                !schema.has("minimum")
                        || value.asDouble() >= schema.path("minimum").asDouble(),
                at + " is too low",
                problems);
        require(
                !schema.has("maximum")
                        || value.asDouble() <= schema.path("maximum").asDouble(),
                at + " is too high",
                problems);
        require(value.asText().length() >= schema.path("minLength").asInt(0), at + " is too short", problems);
        require(
                !schema.has("pattern")
                        || value.asText().matches(schema.path("pattern").asText()),
                at + " has another form",
                problems);
        schema.path("required").forEach(key -> require(value.has(key.asText()), at + " has no " + key, problems));
        value.elements().forEachRemaining(item -> {
            if (value.isArray() && schema.has("items")) {
                check(schema.path("items"), item, at + "[]", problems);
            }
        });
        value.fields().forEachRemaining(entry -> property(schema, entry.getKey(), entry.getValue(), at, problems));
        if (schema.has("oneOf")) {
            require(fitting(schema.path("oneOf"), value) == 1, at + " fits not exactly one of several", problems);
        }
    }

    private void property(JsonNode schema, String key, JsonNode value, String at, List<String> problems) {
        JsonNode known = schema.path("properties").path(key);
        JsonNode others = schema.path("additionalProperties");
        if (!known.isMissingNode()) {
            check(known, value, at + "." + key, problems);
        } else if (others.isObject()) {
            check(others, value, at + "." + key, problems);
        } else {
            require(others.isMissingNode() || others.asBoolean(), at + " has " + key, problems);
        }
    }

    private long fitting(JsonNode schemas, JsonNode value) {
        return StreamSupport.stream(schemas.spliterator(), false)
                .filter(schema -> {
                    List<String> found = new ArrayList<>();
                    check(schema, value, "", found);
                    return found.isEmpty();
                })
                .count();
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> throw new AssertionError("the schema has the type " + type);
        };
    }

    private static void require(boolean holds, String problem, List<String> problems) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
