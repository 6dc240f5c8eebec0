package dev.socialpublisher.sandbox.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One operation of a stand-in.
 *
 * @param operation the name in the network's own specification, by which scripts address it
 * @param template path below the network's prefix; {@code {name}} takes one segment
 */
public record Endpoint(String operation, String method, String template, Handler handler) {

    /** Answers a request, or throws a {@link Refusal}. Called on many threads at once. */
    @FunctionalInterface
    public interface Handler {
        Answer handle(Request request);
    }

    /** The values of the template's parts when {@code path} fits it. */
    public Optional<Map<String, String>> match(String path) {
        List<String> wanted = segments(template);
        List<String> given = segments(path);
        if (wanted.size() != given.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            String part = wanted.get(i);
            if (part.startsWith("{")) {
                values.put(part.substring(1, part.length() - 1), decode(given.get(i)));
            } else if (!part.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }

    private static String decode(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment; // a broken escape matches nothing that exists
        }
    }
}
