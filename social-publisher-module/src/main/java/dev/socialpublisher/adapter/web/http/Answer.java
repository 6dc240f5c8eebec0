package dev.socialpublisher.adapter.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a call answers.
 *
 * @param body written as JSON; null for none, {@link Raw} or {@link Streamed} for other content
 */
public record Answer(
        int status, Map<String, String> headers, @Nullable Object body) {
    /** Bytes with their own media type. */
    @SuppressWarnings("ArrayRecordComponent") // written once, compared never
    public record Raw(String mediaType, byte[] bytes) {}

    /** As {@link Raw}, of a length that is known, never held in memory as a whole. */
    public record Streamed(String mediaType, long length, Body content) {}

    /** Writes what is sent, and gives back what it read from. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer ok(Object body) {
        return new Answer(200, Map.of(), body);
    }

    public static Answer raw(String mediaType, byte[] bytes) {
        return new Answer(200, Map.of("Cache-Control", "private, max-age=300"), new Raw(mediaType, bytes));
    }

    public static Answer streamed(String mediaType, long length, Body content) {
        return new Answer(200, Map.of(), new Streamed(mediaType, length, content));
    }

    public static Answer notModified(String etag) {
        return new Answer(304, Map.of("ETag", etag), null);
    }

    public Answer withStatus(int newStatus) {
        return new Answer(newStatus, headers, body);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    public Answer withEtag(String etag) {
        return new Answer(status, Map.of("ETag", etag), body);
    }

    public Optional<Object> content() {
        return Optional.ofNullable(body);
    }
}
