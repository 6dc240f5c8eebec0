package dev.socialpublisher.conformance.specification;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Threads' collection: methods, paths and the names of parameters; {@code fields} by the names that its variables list. Versions
 * are left out there, and so is what every call may carry.
 */
public final class PostmanSpecification implements Specification {
    public static final String FILE = "threads/threads-api.postman_collection.json";

    private static final Set<String> EVERYWHERE = Set.of("access_token", "fields", "since", "limit", "after");

    private final String prefix;
    private final Map<String, Set<String>> operations = new HashMap<>();
    private final Set<String> fields = new HashSet<>();

    /** {@code prefix} is the path under which the sandbox serves the API. */
    public PostmanSpecification(String prefix) {
        this.prefix = prefix;
        JsonNode collection = Specification.read(FILE);
        collect(collection.path("item"));
        for (JsonNode variable : collection.path("variable")) {
            if (variable.path("key").asText().startsWith("fields_")) {
                fields.addAll(List.of(variable.path("value")
                        .asText()
                        .replaceAll("\\{[^}]*}", "")
                        .split(",")));
            }
        }
    }

    private void collect(JsonNode items) {
        for (JsonNode item : items) {
            collect(item.path("item"));
            JsonNode url = item.path("request").path("url");
            if (!url.isMissingNode()) {
                String path = url.path("raw").asText().replaceFirst("\\?.*", "").replaceFirst("^\\{\\{api_host}}/", "");
                Set<String> names = operations.computeIfAbsent(
                        item.path("request").path("method").asText() + " " + named(path), key -> new LinkedHashSet<>());
                url.path("query")
                        .forEach(parameter -> names.add(parameter.path("key").asText()));
            }
        }
    }

    private static String named(String path) {
        return path.replaceAll("/$", "").replaceFirst("^(\\{\\{[a-z_]+}}|[0-9]+)", "{id}");
    }

    /** {@code POST me/threads}, {@code GET {id}}. */
    @Override
    public String operation(Call call) {
        String path = call.uri().getPath().substring(prefix.length() + 1).replaceFirst("^v1\\.0/", "");
        return call.method() + " " + named(path);
    }

    @Override
    public List<String> violations(Call call) {
        String operation = operation(call);
        Set<String> known = operations.get(operation);
        if (known == null) {
            return List.of("there is no " + operation);
        }
        List<String> found = new ArrayList<>();
        Map<String, String> parameters = new HashMap<>(
                Specification.parameters(Optional.ofNullable(call.uri().getRawQuery())));
        parameters.putAll(Specification.parameters(
                call.body().map(sent -> new String(sent.bytes().toArray(), StandardCharsets.UTF_8))));
        parameters.keySet().stream()
                .filter(name -> !known.contains(name) && !EVERYWHERE.contains(name))
                .forEach(name -> found.add(operation + " has no parameter " + name));
        for (String name : parameters.getOrDefault("fields", "id").split(",")) {
            if (!fields.contains(name)) {
                found.add(operation + ": no field " + name);
            }
        }
        return found;
    }
}
