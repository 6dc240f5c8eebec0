package dev.socialpublisher.adapter.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Reads JSON bodies: bounded, strict about unknown fields, and exact about the place of a mistake. */
public final class RequestBodies {
    /** Generous for the longest post with its provenance; far below what would hurt. */
    static final int MAX_BYTES = 1_000_000;

    private final ObjectMapper mapper;

    public RequestBodies(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    <T> T read(HttpServletRequest request, Class<T> type) {
        byte[] bytes = bytes(request);
        try {
            T value = mapper.readValue(bytes, type);
            if (value == null) {
                throw malformed("The body is null; it takes a JSON object.", "");
            }
            return value;
        } catch (JsonMappingException e) {
            throw malformed(said(e), place(e));
        } catch (JsonProcessingException e) {
            throw malformed(said(e), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(HttpServletRequest request) {
        try {
            byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new SocialException(
                        ErrorCode.WEB_BODY_TOO_LARGE,
                        "The body has more than %,d bytes; that is the most.".formatted(MAX_BYTES));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SocialException malformed(String detail, String place) {
        return new SocialException(ErrorCode.WEB_BODY_MALFORMED, detail, Place.of(place));
    }

    /** Jackson's own words up to where it begins to name classes. */
    private static String said(JsonProcessingException problem) {
        Throwable cause = problem.getCause();
        if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
            return cause.getMessage();
        }
        String message = problem.getOriginalMessage();
        int classes = message.indexOf(" (class ");
        String words = classes > 0 ? message.substring(0, classes) : message;
        var location = problem.getLocation();
        String where =
                location == null ? "" : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
        return "The body is not what this call takes: " + words.replace("dev.socialpublisher.adapter.web.json.", "")
                + where;
    }

    private static String place(JsonMappingException problem) {
        return problem.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
