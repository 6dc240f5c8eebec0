package dev.socialpublisher.sandbox.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.http.Form;
import dev.socialpublisher.sandbox.http.Multipart;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A method's parameters, however they were sent: JSON, a form, or multipart, where every part may be a file. */
record Parameters(Map<String, Body> values) {

    Parameters {
        values = Map.copyOf(values);
    }

    static Parameters of(Request request) {
        return new Parameters(
                switch (request.contentType()) {
                    case "application/json" -> json(request.body());
                    case "application/x-www-form-urlencoded" ->
                        Form.of(request).values().entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, field -> Body.of(field.getValue())));
                    case "multipart/form-data" ->
                        Multipart.of(request)
                                .orElseThrow(() -> Outcome.badRequest("can't parse multipart body"))
                                .parts();
                    default -> Map.of();
                });
    }

    private static Map<String, Body> json(Body body) {
        JsonNode json = body.json()
                .filter(JsonNode::isObject)
                .orElseThrow(() -> Outcome.badRequest("object expected as request body"));
        Map<String, Body> values = new HashMap<>();
        json.fields()
                .forEachRemaining(field -> values.put(
                        field.getKey(),
                        Body.of(
                                field.getValue().isTextual()
                                        ? field.getValue().textValue()
                                        : Json.line(field.getValue()))));
        return values;
    }

    /** Telegram ignores what it does not know; a typing error must not go unnoticed here. */
    void allow(Set<String> names) {
        values.keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw Outcome.badRequest("the sandbox knows no parameter \"" + name + "\"");
                });
    }

    Optional<String> text(String name) {
        return file(name).map(Body::text);
    }

    Optional<Body> file(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The JSON of a parameter that is an object or an array. */
    Optional<JsonNode> json(String name) {
        return file(name)
                .map(value ->
                        value.json().orElseThrow(() -> Outcome.badRequest("can't parse " + name + " JSON object")));
    }

    /** What is kept of the request: everything but the files. */
    ObjectNode source() {
        ObjectNode source = Json.object();
        values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(field -> field.getValue().length() < 20_000)
                .forEach(field -> source.put(field.getKey(), field.getValue().text()));
        return source;
    }
}
