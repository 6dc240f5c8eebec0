package dev.socialpublisher.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Json;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The newest requests to the stand-ins, for contract tests, without any secret. In memory, bounded. */
public final class RequestLog {

    public static final int MAX_REQUESTS = 500;
    /** Bytes of a body that are kept; a longer one is marked as cut. */
    public static final int MAX_BODY = 512 * 1024;
    /** Bytes of all bodies that are kept. */
    private static final long MAX_TOTAL = 64L * 1024 * 1024;

    private static final String REDACTED = "[redacted]";
    /** A bot's token, where a network wants it as a part of the path. */
    private static final Pattern TOKEN_IN_PATH = Pattern.compile("/bot[0-9]+(?::|%3[Aa])[^/]*");

    private static final Set<String> SECRET_HEADERS = Set.of("authorization", "cookie", "dpop");
    private static final Set<String> SECRET_FIELDS = Set.of(
            "password",
            "refresh_token",
            "token",
            "client_secret",
            "code",
            "accessJwt",
            "refreshJwt",
            "access_token",
            "input_token",
            "fb_exchange_token",
            "appsecret_proof");

    /** One request: where it went, its JSON for the answer, the bytes of body it keeps. */
    private record Kept(String network, String operation, ObjectNode json, int size) {}

    private final Deque<Kept> requests = new ArrayDeque<>();
    private long total;

    public synchronized void add(String network, String operation, Request request) {
        ObjectNode json = Json.object()
                .put("id", request.id())
                .put("receivedAt", request.receivedAt().toString())
                .put("network", network)
                .put("operation", operation)
                .put("method", request.head().method())
                .put("path", TOKEN_IN_PATH.matcher(request.head().path()).replaceAll("/bot" + REDACTED));
        ObjectNode query = json.putObject("query");
        request.head()
                .query()
                .forEach((name, values) ->
                        strings(query.putArray(name), SECRET_FIELDS.contains(name) ? List.of(REDACTED) : values));
        ObjectNode headers = json.putObject("headers");
        request.head()
                .headers()
                .forEach((name, values) ->
                        strings(headers.putArray(name), SECRET_HEADERS.contains(name) ? List.of(REDACTED) : values));
        int size = body(request, json);
        requests.addLast(new Kept(network, operation, json, size));
        total += size;
        while (requests.size() > MAX_REQUESTS || total > MAX_TOTAL) {
            total -= requests.removeFirst().size();
        }
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    private static int body(Request request, ObjectNode json) {
        byte[] bytes = request.body().bytes();
        int size = Math.min(bytes.length, MAX_BODY);
        json.put("bodyBytes", bytes.length).put("bodyCut", size < bytes.length);
        Optional<JsonNode> parsed = request.contentType().equals("application/json")
                ? request.body().json()
                : Optional.empty();
        if (parsed.isPresent()) {
            json.set("bodyJson", redacted(parsed.get()));
            return bytes.length;
        }
        if (request.contentType().equals("application/x-www-form-urlencoded")) {
            String names = String.join("|", SECRET_FIELDS);
            json.put("bodyText", request.body().text().replaceAll("(?<=^|&)(" + names + ")=[^&]*", "$1=" + REDACTED));
            return size;
        }
        Optional<String> text = text(bytes, size);
        if (text.isPresent()) {
            json.put("bodyText", text.get());
        } else {
            json.put("bodyBase64", Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(bytes, size)));
        }
        return size;
    }

    private static JsonNode redacted(JsonNode node) {
        JsonNode copy = node.deepCopy();
        if (copy instanceof ObjectNode object) {
            for (String field : SECRET_FIELDS) {
                if (object.path(field).isTextual()) {
                    object.put(field, REDACTED);
                }
            }
        }
        return copy;
    }

    private static Optional<String> text(byte[] bytes, int size) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, size))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Oldest first; an empty filter takes all. */
    public synchronized ArrayNode list(Optional<String> network, Optional<String> operation) {
        ArrayNode array = Json.array();
        requests.stream()
                .filter(kept -> network.map(kept.network()::equals).orElse(true))
                .filter(kept -> operation
                        .map(wanted -> wanted.toLowerCase(Locale.ROOT)
                                .equals(kept.operation().toLowerCase(Locale.ROOT)))
                        .orElse(true))
                .forEach(kept -> array.add(kept.json().deepCopy()));
        return array;
    }

    public synchronized void clear() {
        requests.clear();
        total = 0;
    }
}
