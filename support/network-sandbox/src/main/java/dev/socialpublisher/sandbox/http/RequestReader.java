package dev.socialpublisher.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads a request within the sandbox's bounds; beyond them it is refused with 413, 414 or 431. */
final class RequestReader {

    /** Bytes: above every limit that a stand-in checks itself, multipart frame and base64 included. */
    static final int MAX_BODY = 24 * 1024 * 1024;
    /** Characters of all header names and values. */
    static final int MAX_HEADERS = 32 * 1024;
    /** Characters of path and query. */
    static final int MAX_TARGET = 8 * 1024;

    private final Clock clock;
    private final String life = UUID.randomUUID().toString().substring(0, 8);
    private final AtomicInteger next = new AtomicInteger();

    RequestReader(Clock clock) {
        this.clock = clock;
    }

    Request read(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String path = exchange.getRequestURI().getRawPath();
        if (path.length() + (query == null ? 0 : query.length()) > MAX_TARGET) {
            throw tooLarge(414, "Request target is longer than " + MAX_TARGET + " characters");
        }
        Map<String, List<String>> headers = headers(exchange);
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
        if (body.length > MAX_BODY) {
            throw tooLarge(413, "Request body is larger than " + MAX_BODY + " bytes");
        }
        Request.Head head = new Request.Head(
                exchange.getRequestMethod(), path, query == null ? Map.of() : parameters(query), headers);
        String id = life + "-" + next.incrementAndGet();
        return new Request(id, clock.instant(), head, Body.of(body), Map.of());
    }

    private static Map<String, List<String>> headers(HttpExchange exchange) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        int size = 0;
        for (Map.Entry<String, List<String>> entry :
                exchange.getRequestHeaders().entrySet()) {
            String name = entry.getKey().toLowerCase(Locale.ROOT);
            headers.put(name, List.copyOf(entry.getValue()));
            size += name.length() * entry.getValue().size();
            size += entry.getValue().stream().mapToInt(String::length).sum();
        }
        if (size > MAX_HEADERS) {
            throw tooLarge(431, "Request headers are longer than " + MAX_HEADERS + " characters");
        }
        return headers;
    }

    /** Decodes {@code a=1&b=2}; a broken escape is refused. */
    static Map<String, List<String>> parameters(String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            if (!name.isEmpty()) {
                values.computeIfAbsent(decode(name), key -> new ArrayList<>()).add(decode(value));
            }
        }
        return values;
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw tooLarge(400, "Broken percent escape in " + value);
        }
    }

    private static Refusal tooLarge(int status, String detail) {
        return new Refusal(Answer.of(status, "text/plain; charset=utf-8", Body.of(detail)));
    }
}
