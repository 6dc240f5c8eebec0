package dev.socialpublisher.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.http.Multipart;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.json.Shape;
import dev.socialpublisher.sandbox.media.ImageFacts;
import dev.socialpublisher.sandbox.media.Magic;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Uploads in one call, and their descriptions. */
final class XMedia {

    static final Duration LIFE = Duration.ofHours(24);

    private static final Set<String> FIELDS = Set.of("media", "media_category", "additional_owners");
    private static final Shape ALT = Shape.closed(
            Map.of(
                    "text",
                    Shape.text(
                            value -> value.codePointCount(0, value.length()) <= 1000,
                            "must not be longer than 1000 characters")),
            Set.of("text"));
    private static final Shape METADATA = Shape.open(
            Map.of(
                    "id", Shape.text(value -> value.matches("[0-9]{1,19}"), "must match ^[0-9]{1,19}$"),
                    "metadata", Shape.open(Map.of("alt_text", ALT), Set.of())),
            Set.of("id"));

    private final XState state;
    private final BlobStore blobs;
    private volatile Duration processing = Duration.ZERO;

    XMedia(XState state, BlobStore blobs) {
        this.state = state;
        this.blobs = blobs;
    }

    void processing(Duration delay) {
        processing = delay;
    }

    /** {@code POST /2/media/upload}, multipart or JSON with base64. */
    Answer upload(Request request, XAccount account) {
        Map<String, Body> fields = fields(request);
        for (String field : fields.keySet()) {
            if (!FIELDS.contains(field)) {
                throw XProblem.invalid(field, "", field + " is not a known property and no others are allowed");
            }
        }
        Body bytes = require(fields, "media");
        String category = require(fields, "media_category").text();
        Upload upload = new Upload(state.nextId(request.receivedAt()), category(category), account.id());
        XUpload kept = keep(upload, bytes.bytes(), request.receivedAt());
        return Answer.json(200, view(kept, request.receivedAt()));
    }

    private static Body require(Map<String, Body> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(body -> body.length() > 0)
                .orElseThrow(() -> XProblem.invalid(name, "", name + " is missing but it is required"));
    }

    static MediaCategory category(String name) {
        return MediaCategory.named(name)
                .orElseThrow(() ->
                        XProblem.invalid("media_category", name, "media_category [" + name + "] cannot be posted"));
    }

    private static Map<String, Body> fields(Request request) {
        if (request.contentType().equals("multipart/form-data")) {
            return Multipart.of(request)
                    .map(Multipart::parts)
                    .orElseThrow(() -> XProblem.invalid("body", "", "The multipart body is malformed"));
        }
        if (!request.contentType().equals("application/json")) {
            throw XProblem.invalid("body", request.contentType(), "Content-Type must be multipart/form-data or JSON");
        }
        JsonNode json = request.body()
                .json()
                .filter(JsonNode::isObject)
                .orElseThrow(() -> XProblem.invalid("body", "", "The request body is not valid JSON"));
        Map<String, Body> fields = new LinkedHashMap<>();
        json.fields().forEachRemaining(field -> fields.put(field.getKey(), field(field.getKey(), field.getValue())));
        return fields;
    }

    private static Body field(String name, JsonNode value) {
        if (!value.isTextual()) {
            throw XProblem.invalid(name, "", name + " must be a string");
        }
        try {
            return name.equals("media")
                    ? Body.of(Base64.getDecoder().decode(value.textValue()))
                    : Body.of(value.textValue());
        } catch (IllegalArgumentException e) {
            throw XProblem.invalid(name, "", name + " is not base64");
        }
    }

    /** What an upload is before its bytes are known. */
    record Upload(String id, MediaCategory category, String owner) {}

    /** Checks the bytes by what they are and keeps them. */
    XUpload keep(Upload draft, byte[] bytes, Instant now) {
        MediaCategory category = draft.category();
        if (bytes.length > category.maxBytes()) {
            throw XProblem.invalid(
                    "media", "", "media has " + bytes.length + " bytes, allowed are " + category.maxBytes());
        }
        String mime = Magic.mime(bytes).orElse("application/octet-stream");
        Optional<ImageFacts> facts = ImageFacts.of(bytes);
        boolean animatedImage = category == MediaCategory.TWEET_IMAGE
                && facts.map(ImageFacts::animated).orElse(false);
        boolean readable = facts.isPresent() || mime.startsWith("video/");
        if (!category.takes(mime) || !readable || animatedImage) {
            throw XProblem.invalid("media", "", "media is " + mime + ", not usable as " + category.wireName());
        }
        StoredMedia media = blobs.store(bytes, mime);
        Instant ready = category.alone() ? now.plus(processing) : now;
        XUpload.Life life = new XUpload.Life(ready, now.plus(LIFE));
        XUpload upload = new XUpload(draft.id(), draft.owner(), category, media, life, Optional.empty());
        state.record(upload.event());
        return upload;
    }

    static ObjectNode view(XUpload upload, Instant now) {
        ObjectNode body = Json.object();
        ObjectNode data = body.putObject("data")
                .put("id", upload.id())
                .put("media_key", upload.mediaKey())
                .put("size", upload.media().size())
                .put("expires_after_secs", LIFE.toSeconds());
        if (upload.media().pixels().width() > 0) {
            data.putObject("image")
                    .put("image_type", upload.media().mime())
                    .put("w", upload.media().pixels().width())
                    .put("h", upload.media().pixels().height());
        }
        if (upload.category().alone()) {
            processing(upload, now, data.putObject("processing_info"));
        }
        return body;
    }

    private static void processing(XUpload upload, Instant now, ObjectNode info) {
        boolean done = !now.isBefore(upload.life().ready());
        info.put("state", done ? "succeeded" : "in_progress").put("progress_percent", done ? 100 : 50);
        if (!done) {
            info.put("check_after_secs", 1);
        }
    }

    /** {@code POST /2/media/metadata}: alternative text, before the post that uses the upload. */
    Answer metadata(Request request, XAccount account) {
        JsonNode body = request.body()
                .json()
                .orElseThrow(() -> XProblem.invalid("body", "", "The request body is not valid JSON"));
        List<Flaw> flaws = METADATA.check("body", body);
        if (!flaws.isEmpty()) {
            throw XProblem.invalid(flaws);
        }
        String id = body.path("id").asText();
        boolean usable = state.upload(id)
                .filter(upload -> upload.owner().equals(account.id()))
                .filter(upload -> request.receivedAt().isBefore(upload.life().expires()))
                .isPresent();
        if (!usable) {
            throw XProblem.invalid("id", id, "Your media IDs are invalid.");
        }
        JsonNode alt = body.path("metadata").path("alt_text").path("text");
        if (alt.isTextual()) {
            state.record(Json.object().put("event", "alt").put("id", id).put("text", alt.textValue()));
        }
        ObjectNode answer = Json.object();
        answer.putObject("data").put("id", id).set("associated_metadata", body.path("metadata"));
        return Answer.json(200, answer);
    }
}
