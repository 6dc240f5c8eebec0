package dev.socialpublisher.adapter.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.adapter.web.json.Checked;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** Reads JSON bodies: bounded, strict about unknown fields, and exact about the place of a mistake. */
public final class RequestBodies {
    /** Generous for the longest post with its provenance; far below what would hurt. */
    static final int MAX_BYTES = 1_000_000;

    private static final String JSON = "application/json";

    private final ObjectMapper mapper;
    private final BodyMistakes mistakes;

    public RequestBodies(ObjectMapper mapper) {
        this.mapper = mapper;
        mistakes = new BodyMistakes(mapper);
    }

    <T> T read(HttpServletRequest request, Class<T> type) {
        requireJson(request);
        byte[] bytes = bytes(request);
        try {
            T value = mapper.readValue(bytes, type);
            if (value == null) {
                throw Checked.refused(
                        "",
                        new Wording(
                                "The body is null; this call takes one JSON object.",
                                "Le corps vaut null\u202f; cet appel prend un objet JSON."));
            }
            return value;
        } catch (JsonProcessingException e) {
            throw mistakes.of(e, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a form of another site can send is never JSON. */
    private static void requireJson(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (!type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(JSON)) {
            throw new SocialException(
                    ErrorCode.WEB_CONTENT_TYPE,
                    Wording.of(
                            "The body is announced as \"%s\"; this call takes %s.",
                            "Le corps est annoncé comme « %s » ; cet appel prend %s.", type, JSON),
                    Place.of("Content-Type"));
        }
    }

    private static byte[] bytes(HttpServletRequest request) {
        try {
            byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new SocialException(
                        ErrorCode.WEB_BODY_TOO_LARGE,
                        Wording.of(
                                "The body has more than %,d bytes, which is the most.",
                                "Le corps dépasse %,d octets, le maximum.", MAX_BYTES));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
