package dev.socialpublisher.conformance.specification;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Checks JSON against the AT Protocol's lexicons (language of 2026-08-20): types, references, unions, lengths in UTF-8
 * bytes and graphemes, numbers, formats, blobs. Stricter than a server in one point: an undeclared property is a
 * violation, because nobody would read it.
 */
final class Lexicon {
    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final Map<String, Pattern> FORMATS = Map.ofEntries(
            Map.entry("did", Pattern.compile("did:[a-z]+:[a-zA-Z0-9._:%-]*[a-zA-Z0-9._-]")),
            Map.entry(
                    "handle",
                    Pattern.compile(
                            "([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?")),
            Map.entry(
                    "at-identifier",
                    Pattern.compile("(did:[a-z]+:[a-zA-Z0-9._:%-]+|[a-zA-Z0-9.-]+\\.[a-zA-Z][a-zA-Z0-9-]*)")),
            Map.entry("nsid", Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*(\\.[a-zA-Z0-9-]+)+(\\.[a-zA-Z][a-zA-Z0-9]*)")),
            Map.entry("record-key", Pattern.compile("(?!\\.{1,2}$)[a-zA-Z0-9_~.:-]{1,512}")),
            Map.entry("tid", Pattern.compile("[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}")),
            Map.entry("at-uri", Pattern.compile("at://[^/\\s]+(/[^/\\s]+){0,2}")),
            Map.entry("cid", Pattern.compile("[a-zA-Z0-9+]{8,256}")),
            Map.entry("uri", Pattern.compile("[a-z][a-zA-Z0-9.+-]*:\\S+")),
            Map.entry("language", Pattern.compile("([a-z]{2,3}|i)(-[A-Za-z0-9]+)*")),
            Map.entry(
                    "datetime",
                    Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)")));

    private final Map<String, JsonNode> files = new TreeMap<>();

    /** {@code nsid} or {@code nsid#name}. */
    JsonNode definition(String reference) {
        int hash = reference.indexOf('#');
        String nsid = hash < 0 ? reference : reference.substring(0, hash);
        JsonNode file = files.computeIfAbsent(
                nsid, name -> Specification.read("bluesky/lexicons/" + name.replace('.', '/') + ".json"));
        JsonNode definition = file.path("defs").path(hash < 0 ? "main" : reference.substring(hash + 1));
        if (definition.isMissingNode()) {
            throw new AssertionError("lexicon has no " + reference);
        }
        return definition;
    }

    /** {@code home} is the NSID that relative references belong to. */
    List<String> check(String place, String home, JsonNode schema, JsonNode value) {
        List<String> found = new ArrayList<>();
        switch (schema.path("type").asText()) {
            case "record" -> found.addAll(check(place, home, schema.path("record"), value));
            case "object", "params" -> object(place, home, schema, value, found);
            case "array" -> array(place, home, schema, value, found);
            case "string" -> string(place, schema, value, found);
            case "integer" -> integer(place, schema, value, found);
            case "boolean" -> require(value.isBoolean(), place, "is no boolean", found);
            case "blob" -> blob(place, schema, value, found);
            case "ref" ->
                found.addAll(reference(place, absolute(home, schema.path("ref").asText()), value));
            case "union" -> union(place, home, schema, value, found);
            case "unknown" -> require(value.isObject(), place, "is no object", found);
            default -> found.add(place + ": the check does not know the type " + schema.path("type"));
        }
        return found;
    }

    private void object(String place, String home, JsonNode schema, JsonNode value, List<String> found) {
        if (!value.isObject()) {
            found.add(place + " is no object");
            return;
        }
        schema.path("required")
                .forEach(name -> require(value.has(name.asText()), place + "/" + name.asText(), "is missing", found));
        for (Iterator<Map.Entry<String, JsonNode>> fields = value.fields(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            JsonNode property = schema.path("properties").path(field.getKey());
            if (!property.isMissingNode()) {
                found.addAll(check(place + "/" + field.getKey(), home, property, field.getValue()));
            } else if (!field.getKey().equals("$type")) {
                found.add(place + "/" + field.getKey() + " is not declared");
            }
        }
    }

    private void array(String place, String home, JsonNode schema, JsonNode value, List<String> found) {
        require(value.isArray(), place, "is no array", found);
        require(value.size() <= schema.path("maxLength").asInt(Integer.MAX_VALUE), place, "has too many items", found);
        for (int i = 0; i < value.size(); i++) {
            found.addAll(check(place + "/" + i, home, schema.path("items"), value.get(i)));
        }
    }

    private static void string(String place, JsonNode schema, JsonNode value, List<String> found) {
        if (!value.isTextual()) {
            found.add(place + " is no string");
            return;
        }
        String text = value.textValue();
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        long graphemes = GRAPHEME.matcher(text).results().count();
        require(bytes <= schema.path("maxLength").asInt(Integer.MAX_VALUE), place, "has " + bytes + " bytes", found);
        require(
                graphemes <= schema.path("maxGraphemes").asInt(Integer.MAX_VALUE),
                place,
                "has " + graphemes + " graphemes",
                found);
        String format = schema.path("format").asText("");
        if (!format.isEmpty()) {
            Pattern pattern = FORMATS.get(format);
            require(pattern != null, place, "has the unknown format " + format, found);
            require(pattern == null || pattern.matcher(text).matches(), place, "is no " + format + ": " + text, found);
        }
    }

    private static void integer(String place, JsonNode schema, JsonNode value, List<String> found) {
        require(value.isIntegralNumber(), place, "is no integer", found);
        require(value.asLong() >= schema.path("minimum").asLong(Long.MIN_VALUE), place, "is too small", found);
        require(value.asLong() <= schema.path("maximum").asLong(Long.MAX_VALUE), place, "is too large", found);
    }

    private static void blob(String place, JsonNode schema, JsonNode value, List<String> found) {
        require(value.path("$type").asText().equals("blob"), place, "is no blob", found);
        require(value.path("ref").path("$link").isTextual(), place, "has no link", found);
        long size = value.path("size").asLong(-1);
        require(size > 0 && size <= schema.path("maxSize").asLong(Long.MAX_VALUE), place, "has size " + size, found);
        String type = value.path("mimeType").asText();
        boolean accepted = schema.path("accept").isMissingNode();
        for (JsonNode accept : schema.path("accept")) {
            accepted |= type.matches(accept.asText().replace("*", "[^/]+"));
        }
        require(accepted, place, "has type " + type, found);
    }

    private void union(String place, String home, JsonNode schema, JsonNode value, List<String> found) {
        String type = value.path("$type").asText("");
        for (JsonNode reference : schema.path("refs")) {
            String absolute = absolute(home, reference.asText());
            if (absolute.equals(type)) {
                found.addAll(reference(place, absolute, value));
                return;
            }
        }
        found.add(place + " has the type '" + type + "', which the union does not list");
    }

    private List<String> reference(String place, String absolute, JsonNode value) {
        int hash = absolute.indexOf('#');
        return check(place, hash < 0 ? absolute : absolute.substring(0, hash), definition(absolute), value);
    }

    private static String absolute(String home, String reference) {
        return reference.startsWith("#") ? home + reference : reference;
    }

    private static void require(boolean holds, String place, String problem, List<String> found) {
        if (!holds) {
            found.add(place + " " + problem);
        }
    }
}
