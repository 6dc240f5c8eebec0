package dev.socialpublisher.sandbox.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** As much of the AT Protocol's lexicon language as posts use. Independent of the sandbox' own shapes. */
final class Lexicon {

    private Lexicon() {}

    static JsonNode definition(String reference) {
        int hash = reference.indexOf('#');
        String nsid = hash < 0 ? reference : reference.substring(0, hash);
        JsonNode file = Specs.read("bluesky/lexicons/" + nsid.replace('.', '/') + ".json");
        return file.path("defs").path(hash < 0 ? "main" : reference.substring(hash + 1));
    }

    /** Every violation; {@code home} is the NSID that relative references belong to. */
    static List<String> check(String place, String home, JsonNode schema, JsonNode value) {
        List<String> problems = new ArrayList<>();
        switch (schema.path("type").asText()) {
            case "record" -> problems.addAll(check(place, home, schema.path("record"), value));
            case "object" -> object(place, home, schema, value, problems);
            case "ref" ->
                problems.addAll(reference(place, home, schema.path("ref").asText(), value));
            case "union" ->
                schema.path("refs").forEach(ref -> {
                    if (absolute(home, ref.asText()).equals(value.path("$type").asText())) {
                        problems.addAll(reference(place, home, ref.asText(), value));
                    }
                });
            case "array" -> {
                require(
                        value.size() <= schema.path("maxLength").asInt(Integer.MAX_VALUE),
                        place + " is too long",
                        problems);
                value.forEach(item -> problems.addAll(check(place + "[]", home, schema.path("items"), item)));
            }
            case "string" -> string(place, schema, value, problems);
            case "integer" ->
                require(
                        value.isIntegralNumber()
                                && value.asLong() >= schema.path("minimum").asLong(Long.MIN_VALUE),
                        place + " is not an integer in range",
                        problems);
            case "blob" -> {
                require("blob".equals(value.path("$type").asText()), place + " is not a blob", problems);
                require(
                        value.path("size").asLong() <= schema.path("maxSize").asLong(),
                        place + " is too large",
                        problems);
            }
            default -> {}
        }
        return problems;
    }

    private static List<String> reference(String place, String home, String ref, JsonNode value) {
        String target = absolute(home, ref);
        int hash = target.indexOf('#');
        return check(place, hash < 0 ? target : target.substring(0, hash), definition(target), value);
    }

    private static String absolute(String home, String ref) {
        return ref.startsWith("#") ? home + ref : ref;
    }

    private static void object(String place, String home, JsonNode schema, JsonNode value, List<String> problems) {
        require(value.isObject(), place + " is not an object", problems);
        schema.path("required")
                .forEach(name -> require(value.has(name.asText()), place + " lacks " + name.asText(), problems));
        value.fields()
                .forEachRemaining(field -> problems.addAll(check(
                        place + "." + field.getKey(),
                        home,
                        schema.path("properties").path(field.getKey()),
                        field.getValue())));
    }

    private static void string(String place, JsonNode schema, JsonNode value, List<String> problems) {
        require(value.isTextual(), place + " is not a string", problems);
        int bytes = value.asText().getBytes(StandardCharsets.UTF_8).length;
        require(bytes <= schema.path("maxLength").asInt(Integer.MAX_VALUE), place + " has too many bytes", problems);
        int graphemes = value.asText().split("\\b{g}").length;
        require(
                graphemes <= schema.path("maxGraphemes").asInt(Integer.MAX_VALUE),
                place + " has too many graphemes",
                problems);
    }

    private static void require(boolean condition, String problem, List<String> problems) {
        if (!condition) {
            problems.add(problem);
        }
    }
}
