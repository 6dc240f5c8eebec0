package dev.socialpublisher.sandbox.meta;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.http.Form;
import dev.socialpublisher.sandbox.http.Multipart;
import dev.socialpublisher.sandbox.http.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A call's parameters, from query, form, JSON or multipart; the body's win. */
public record GraphParameters(Map<String, Body> values) {

    /** On every call. */
    private static final Set<String> COMMON = Set.of("access_token", "appsecret_proof");

    public GraphParameters {
        values = Map.copyOf(values);
    }

    public static GraphParameters of(Request request) {
        Map<String, Body> values = new LinkedHashMap<>();
        request.head().query().forEach((name, all) -> values.put(name, Body.of(all.get(0))));
        switch (request.contentType()) {
            case "application/x-www-form-urlencoded" ->
                Form.of(request).values().forEach((name, value) -> values.put(name, Body.of(value)));
            case "multipart/form-data" ->
                values.putAll(Multipart.of(request)
                        .map(Multipart::parts)
                        .orElseThrow(() -> GraphProblem.invalid("The multipart body is malformed")));
            case "application/json" ->
                json(request).fields().forEachRemaining(field -> {
                    JsonNode value = field.getValue();
                    values.put(field.getKey(), Body.of(value.isTextual() ? value.textValue() : value.toString()));
                });
            default -> {
                // no body, or one that Meta does not read
            }
        }
        return new GraphParameters(values);
    }

    private static JsonNode json(Request request) {
        return request.body()
                .json()
                .filter(JsonNode::isObject)
                .orElseThrow(() -> GraphProblem.invalid("The request body is not valid JSON"));
    }

    /** Refuses every other parameter. The Graph API ignores most of them: a misspelt one must be seen in tests. */
    public GraphParameters allowing(Set<String> known) {
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(known);
        unknown.removeAll(COMMON);
        if (!unknown.isEmpty()) {
            throw GraphProblem.invalid(
                    "Unknown parameter: " + unknown.iterator().next());
        }
        return this;
    }

    public Optional<String> text(String name) {
        return bytes(name).map(Body::text);
    }

    public Optional<Body> bytes(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> value.length() > 0);
    }

    public String required(String name) {
        return text(name).orElseThrow(() -> GraphProblem.invalid("The parameter " + name + " is required"));
    }
}
