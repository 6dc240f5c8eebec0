package dev.socialpublisher.adapter.connector.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.media.Bytes;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One HTTP request. Headers and bodies may hold secrets, so {@code toString} shows neither; an address does only where a
 * network wants its token there, and then {@link Secrets} hides it from all that is said.
 *
 * @param headers by name as sent
 */
public record Call(String method, URI uri, Map<String, String> headers, Optional<Body> body) {
    /**
     * A request body with its media type.
     *
     * @param inserted a file that goes out among the bytes, and is too large to be held in memory
     */
    public record Body(String contentType, Bytes bytes, Optional<Inserted> inserted) {
        public Body(String contentType, Bytes bytes) {
            this(contentType, bytes, Optional.empty());
        }
    }

    /** A file that stands until the call has ended; {@code at}: how many of the body's bytes go before it. */
    public record Inserted(Path file, int at) {}

    public Call {
        headers = Map.copyOf(headers);
    }

    public static Call get(URI uri) {
        return new Call("GET", uri, Map.of(), Optional.empty());
    }

    public static Call delete(URI uri) {
        return new Call("DELETE", uri, Map.of(), Optional.empty());
    }

    public static Call post(URI uri, String contentType, Bytes bytes) {
        return post(uri, new Body(contentType, bytes));
    }

    public static Call post(URI uri, Body body) {
        return new Call("POST", uri, Map.of(), Optional.of(body));
    }

    /** A POST without body. */
    public static Call post(URI uri) {
        return new Call("POST", uri, Map.of(), Optional.empty());
    }

    public static Call postJson(URI uri, JsonNode json) {
        return post(uri, "application/json", Bytes.utf8(json.toString()));
    }

    public static Call put(URI uri, Optional<Body> body) {
        return new Call("PUT", uri, Map.of(), body);
    }

    public static Call putJson(URI uri, JsonNode json) {
        return put(uri, Optional.of(new Body("application/json", Bytes.utf8(json.toString()))));
    }

    /** {@code application/x-www-form-urlencoded}, in the map's order. */
    public static Call postForm(URI uri, Map<String, String> fields) {
        return post(uri, "application/x-www-form-urlencoded", Bytes.utf8(query(fields)));
    }

    /** {@code a=1&b=2}, percent-encoded, in the map's order. */
    public static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Refuses a value that no header may hold without showing it: it may be a secret. */
    public Call with(String header, String value) {
        if (!isSendable(value)) {
            throw new IllegalArgumentException(
                    "the value for the header " + header + " holds a character that no header may hold");
        }
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(method, uri, more, body);
    }

    public Call bearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** Whether HTTP/1.1 can carry it in a header: visible ASCII and spaces (RFC 9110, 5.5). */
    public static boolean isSendable(String value) {
        return value.chars().allMatch(character -> character >= ' ' && character <= '~');
    }

    Call to(URI target) {
        return new Call(method, target, headers, body);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + uri;
    }
}
