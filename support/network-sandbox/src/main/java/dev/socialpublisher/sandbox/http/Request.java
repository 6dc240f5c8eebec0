package dev.socialpublisher.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request, read completely.
 *
 * @param id unique within one life of the sandbox's journal directory; also sent back as {@code x-request-id}
 * @param head method, path, query and headers
 * @param pathValues values of the endpoint's {@code {name}} parts, decoded; empty until an endpoint matched
 */
public record Request(String id, Instant receivedAt, Head head, Body body, Map<String, String> pathValues) {

    public Request {
        pathValues = Map.copyOf(pathValues);
    }

    /**
     * The first line and the headers.
     *
     * @param path as sent, undecoded, without query
     * @param query decoded values by name, in order
     * @param headers values by lower-case name
     */
    public record Head(String method, String path, Map<String, List<String>> query, Map<String, List<String>> headers) {
        public Head {
            query = Map.copyOf(query);
            headers = Map.copyOf(headers);
        }
    }

    public Optional<String> header(String name) {
        return head.headers().getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** The first value of a query parameter. */
    public Optional<String> query(String name) {
        return queryValues(name).stream().findFirst();
    }

    public List<String> queryValues(String name) {
        return head.query().getOrDefault(name, List.of());
    }

    /** A part of the path that the endpoint's template names; it is there because the template matched. */
    public String pathValue(String name) {
        String value = pathValues.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No path part {" + name + "} in " + head.path());
        }
        return value;
    }

    /** The token of {@code Authorization: Bearer}, or empty. */
    public Optional<String> bearer() {
        return header("authorization")
                .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(value -> value.substring(7).strip())
                .filter(value -> !value.isEmpty());
    }

    /** Whether {@code Authorization: Basic} proves this user (RFC 7617). */
    public boolean proves(String user, String password) {
        String pair = user + ":" + password;
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return header("authorization").filter(("Basic " + basic)::equals).isPresent();
    }

    /** The media type of the body in lower case without parameters; empty text when none was sent. */
    public String contentType() {
        String value = header("content-type").orElse("");
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    public Request at(Map<String, String> values) {
        return new Request(id, receivedAt, head, body, values);
    }
}
