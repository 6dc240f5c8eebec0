package dev.socialpublisher.adapter.web.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An operation: method and path template as in the OpenAPI document ({@code /posts/{id}}), and what answers it.
 *
 * @param open whether anyone may call it; its calls come from {@link dev.socialpublisher.actor.Actor#NOBODY} then
 */
public record Route(String method, String template, boolean open, Function<Call, Answer> handler) {
    public static Route get(String template, Function<Call, Answer> handler) {
        return new Route("GET", template, false, handler);
    }

    /** A GET that takes no sign-in. */
    public static Route open(String template, Function<Call, Answer> handler) {
        return new Route("GET", template, true, handler);
    }

    public static Route post(String template, Function<Call, Answer> handler) {
        return new Route("POST", template, false, handler);
    }

    public static Route put(String template, Function<Call, Answer> handler) {
        return new Route("PUT", template, false, handler);
    }

    public static Route delete(String template, Function<Call, Answer> handler) {
        return new Route("DELETE", template, false, handler);
    }

    /** The path's variables, or empty when the path is another one. */
    public Optional<Map<String, String>> match(String path) {
        List<String> wanted = segments(template);
        List<String> given = segments(path);
        if (wanted.size() != given.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            String part = wanted.get(i);
            if (part.startsWith("{")) {
                variables.put(part.substring(1, part.length() - 1), given.get(i));
            } else if (!part.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }
}
