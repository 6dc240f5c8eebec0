package dev.socialpublisher.conformance.specification;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The specification of Meta's SDK: parameters by name and type, and the fields that a node has. Left out there, and named
 * here by the guides: the login's endpoints, what every call and every list takes, and the file of an upload.
 */
public final class GraphSpecification implements Specification {
    public static final String FILE = "meta/Page.json";

    private static final Set<String> EVERYWHERE =
            Set.of("appsecret_proof", "fields", "limit", "since", "until", "after", "before");
    private static final Map<String, Set<String>> GUIDES = Map.of(
            "POST oauth/access_token",
                    Set.of("client_id", "client_secret", "redirect_uri", "code", "grant_type", "fb_exchange_token"),
            "GET debug_token", Set.of("input_token"),
            "GET me/accounts", Set.of());
    private static final Pattern PART =
            Pattern.compile("name=\"([^\"]+)\"(?:; filename=\"[^\"]+\"\r\nContent-Type: [^\r]+)?\r\n\r\n([^\r]*)");

    private final Map<String, JsonNode> nodes;
    private final String prefix;
    private final Function<Call, String> node;

    private GraphSpecification(String prefix, List<String> nodes, Function<Call, String> node) {
        this.prefix = prefix;
        this.nodes = nodes.stream()
                .collect(Collectors.toMap(name -> name, name -> Specification.read("meta/" + name + ".json")));
        this.node = node;
    }

    /** Pages and their posts; {@code prefix} is the path under which the sandbox serves the API, version included. */
    public static GraphSpecification pages(String prefix) {
        return new GraphSpecification(
                prefix,
                List.of("Page", "PagePost", "AdVideo"),
                call -> call.uri().getPath().matches(".*/[0-9]+_[0-9]+(/.*)?")
                        ? "PagePost"
                        : isVideo(call) ? "AdVideo" : "Page");
    }

    /** Ids of Pages and videos look alike. */
    private static boolean isVideo(Call call) {
        Map<String, String> parameters = parameters(call);
        return call.uri().getPath().matches(".*/[0-9]+")
                && (call.method().equals("DELETE")
                        || parameters.getOrDefault("fields", "").equals("status")
                        || parameters.containsKey("description"));
    }

    /** Pages, what people write to them and what they answer. */
    public static GraphSpecification inbox(String prefix) {
        return new GraphSpecification(prefix, List.of("Page", "UnifiedThread"), call -> "Page");
    }

    /** Instagram accounts, what waits there and what is out: told apart by what a call asks for. */
    public static GraphSpecification instagram(String prefix) {
        return new GraphSpecification(
                prefix,
                List.of("Page", "IGUser", "IGMedia", "ShadowIGMediaBuilder", "ContentPublishingLimitResponse"),
                call -> {
                    String fields = parameters(call).getOrDefault("fields", "");
                    if (fields.contains("status_code")) {
                        return "ShadowIGMediaBuilder";
                    }
                    boolean edge = call.uri().getPath().matches(".*/[0-9]+/.*");
                    return !edge && (call.method().equals("DELETE") || fields.contains("permalink"))
                            ? "IGMedia"
                            : "IGUser";
                });
    }

    /** {@code POST Page/feed}, {@code GET Page}, {@code DELETE PagePost}, {@code GET debug_token}. */
    @Override
    public String operation(Call call) {
        String path = call.uri().getPath().substring(prefix.length() + 1);
        return call.method() + " " + path.replaceFirst("^[0-9_]+", node.apply(call));
    }

    @Override
    public List<String> violations(Call call) {
        List<String> found = new ArrayList<>();
        if (!call.uri().getPath().startsWith(prefix + "/")) {
            return List.of(call + " is not below " + prefix);
        }
        String operation = operation(call);
        Map<String, String> parameters = parameters(call);
        if (GUIDES.containsKey(operation)) {
            parameters.keySet().stream()
                    .filter(name -> !GUIDES.get(operation).contains(name) && !EVERYWHERE.contains(name))
                    .forEach(name -> found.add(operation + " has no parameter " + name));
            return found;
        }
        Optional<JsonNode> api = api(operation);
        if (api.isEmpty()) {
            return List.of("there is no " + operation);
        }
        Map<String, String> types = new LinkedHashMap<>();
        api.get()
                .path("params")
                .forEach(parameter -> types.put(
                        parameter.path("name").asText(), parameter.path("type").asText()));
        if (operation.equals("POST Page/photos")) {
            types.put("source", "file");
        }
        parameters.forEach((name, value) -> check(operation, name, value, types).ifPresent(found::add));
        found.addAll(fields(operation, api.get(), parameters.getOrDefault("fields", "")));
        return found;
    }

    private Optional<JsonNode> api(String operation) {
        String[] sides = operation.split("[ /]", 3);
        JsonNode node = nodes.getOrDefault(sides[1], Json.object());
        for (JsonNode api : node.path("apis")) {
            boolean same = sides.length == 3 ? api.path("endpoint").asText().equals(sides[2]) : !api.has("endpoint");
            if (same && api.path("method").asText().equals(sides[0])) {
                return Optional.of(api);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> check(String operation, String name, String value, Map<String, String> types) {
        if (EVERYWHERE.contains(name) && !types.containsKey(name)) {
            return Optional.empty();
        }
        String type = types.getOrDefault(name, "");
        boolean fits = switch (type.replaceFirst("<.*", "")) {
            case "string", "file", "datetime" -> true;
            case "bool" -> value.matches("true|false");
            case "unsigned int" -> value.matches("[0-9]+");
            case "int" -> value.matches("-?[0-9]+");
            case "list" ->
                Json.read(value).isArray() || (type.equals("list<string>") && value.matches("[0-9]+(,[0-9]+)*"));
            case "Object", "map" -> Json.read(value).isObject();
            default -> type.endsWith("_enum_param") && isOneOf(type, value);
        };
        return fits
                ? Optional.empty()
                : Optional.of(operation + ": "
                        + (type.isEmpty() ? "unknown parameter " + name : name + " is no " + type + ": " + value));
    }

    /** The guides write the values in small letters, and so does the specification here and there. */
    private static boolean isOneOf(String type, String value) {
        for (JsonNode each : Specification.read("meta/enum_types.json")) {
            if (each.path("name").asText().equals(type)) {
                return each.path("values")
                        .toString()
                        .toUpperCase(Locale.ROOT)
                        .contains("\"" + value.toUpperCase(Locale.ROOT) + "\"");
            }
        }
        return false;
    }

    /** Fields of what a call answers, and edges of it. */
    private List<String> fields(String operation, JsonNode api, String asked) {
        JsonNode node = nodes.getOrDefault(api.path("return").asText(), Json.object());
        Set<String> known = new HashSet<>();
        node.path("fields").forEach(field -> known.add(field.path("name").asText()));
        node.path("apis").forEach(edge -> known.add(edge.path("endpoint").asText()));
        List<String> found = new ArrayList<>();
        String plain = asked.replaceAll("\\{[^}]*}|\\.[a-z_]+\\([^)]*\\)", ""); // without what is asked of an edge
        for (String name : plain.split(",", -1)) {
            if (!name.isEmpty() && !known.contains(name)) {
                found.add(operation + ": no field " + name);
            }
        }
        return found;
    }

    private static Map<String, String> parameters(Call call) {
        Map<String, String> parameters = new LinkedHashMap<>(
                Specification.parameters(Optional.ofNullable(call.uri().getRawQuery())));
        String type = call.body().map(Call.Body::contentType).orElse("");
        Optional<String> body =
                call.body().map(sent -> new String(sent.bytes().toArray(), StandardCharsets.ISO_8859_1));
        if (type.startsWith("multipart/form-data")) {
            Matcher part = PART.matcher(body.orElseThrow());
            while (part.find()) {
                parameters.put(part.group(1), part.group(2));
            }
        } else {
            parameters.putAll(Specification.parameters(body));
        }
        return parameters;
    }
}
