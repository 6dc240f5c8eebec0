package dev.socialpublisher.devhost.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One call, as a client makes it; {@code path} below {@code /.social/api/v1}, its segments encoded. */
public record Ask(
        String method, String path, Map<String, String> query, Map<String, String> headers, Optional<String> body) {
    public static final String BASE = "/.social/api/v1";

    public Ask {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    public static Ask get(String path) {
        return new Ask("GET", path, Map.of(), Map.of(), Optional.empty());
    }

    public static Ask delete(String path) {
        return new Ask("DELETE", path, Map.of(), Map.of(), Optional.empty());
    }

    public static Ask post(String path, JsonNode body) {
        return new Ask("POST", path, Map.of(), Map.of(), Optional.empty()).sending(body.toString());
    }

    public static Ask put(String path, JsonNode body) {
        return put(path).sending(body.toString());
    }

    public static Ask put(String path) {
        return new Ask("PUT", path, Map.of(), Map.of(), Optional.empty());
    }

    /** With the Basic credentials of one of the demo's people. */
    public Ask as(String person) {
        byte[] credentials = (person + ":demo").getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    public Ask anonymous() {
        return without("Authorization");
    }

    public Ask with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Ask(method, path, query, all, body);
    }

    public Ask without(String header) {
        Map<String, String> rest = new LinkedHashMap<>(headers);
        rest.remove(header);
        return new Ask(method, path, query, rest, body);
    }

    public Ask asking(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(query);
        all.put(name, value);
        return new Ask(method, path, all, headers, body);
    }

    public Ask at(String otherPath) {
        return new Ask(method, otherPath, query, headers, body);
    }

    public Ask sending(String json) {
        return new Ask(method, path, query, headers, Optional.of(json)).with("Content-Type", "application/json");
    }

    HttpRequest to(URI host) {
        String parameters = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host + BASE + path + parameters));
        headers.forEach(request::header);
        return request.method(method, body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody))
                .build();
    }
}
