package dev.socialpublisher.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.http.Multipart;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.json.Shape;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Uploads in pieces: initialize, append, finalize, status. An unfinished upload does not survive a restart. */
final class XChunks {

    /** Bytes: the sandbox' own bound, below X's for videos, because pieces wait in memory. */
    private static final int MAX_TOTAL = 64 * 1024 * 1024;

    private static final int MAX_SEGMENT = 5 * 1024 * 1024;
    private static final int MAX_OPEN = 8;
    private static final Shape INITIALIZE = Shape.closed(
            Map.of(
                    "media_type", Shape.text(),
                    "media_category", Shape.text(),
                    "total_bytes", Shape.integer(1, MAX_TOTAL),
                    "shared", Shape.bool(),
                    "additional_owners", Shape.array(0, 100, Shape.text())),
            Set.of("media_type", "media_category", "total_bytes"));

    private record Open(
            XAccount owner, MediaCategory category, int total, Instant expires, Map<Integer, Body> pieces) {}

    private final XState state;
    private final XMedia media;
    private final Clock clock;
    private final Map<String, Open> open = new HashMap<>();

    XChunks(XState state, XMedia media, Clock clock) {
        this.state = state;
        this.media = media;
        this.clock = clock;
    }

    synchronized Answer initialize(Request request, XAccount account) {
        JsonNode body = request.body()
                .json()
                .orElseThrow(() -> XProblem.invalid("body", "", "The request body is not valid JSON"));
        List<Flaw> flaws = INITIALIZE.check("body", body);
        if (!flaws.isEmpty()) {
            throw XProblem.invalid(flaws);
        }
        MediaCategory category = XMedia.category(body.path("media_category").asText());
        String type = body.path("media_type").asText();
        int total = body.path("total_bytes").asInt();
        if (!category.takes(type) || total > category.maxBytes()) {
            throw XProblem.invalid(
                    "media_type", type, type + " of " + total + " bytes is not a " + category.wireName());
        }
        Instant now = clock.instant();
        open.values().removeIf(session -> !now.isBefore(session.expires()));
        if (open.size() >= MAX_OPEN) {
            throw XProblem.forbidden("Too many unfinished uploads: " + open.size() + " of " + MAX_OPEN + ".");
        }
        String id = state.nextId(now);
        open.put(id, new Open(account, category, total, now.plus(XMedia.LIFE), new TreeMap<>()));
        ObjectNode answer = Json.object();
        answer.putObject("data")
                .put("id", id)
                .put("media_key", "7_" + id)
                .put("expires_after_secs", XMedia.LIFE.toSeconds());
        return Answer.json(200, answer);
    }

    synchronized Answer append(Request request, XAccount account) {
        Open session = session(request, account);
        Multipart form =
                Multipart.of(request).orElseThrow(() -> XProblem.invalid("body", "", "append needs a multipart body"));
        String index = form.part("segment_index").map(Body::text).orElse("");
        Body piece = form.part("media").orElse(Body.EMPTY);
        if (!index.matches("[0-9]{1,3}")) {
            throw XProblem.invalid("segment_index", index, "segment_index must be 0 to 999");
        }
        if (piece.length() == 0 || piece.length() > MAX_SEGMENT) {
            throw XProblem.invalid(
                    "media", "", "segment has " + piece.length() + " bytes, allowed are 1 to " + MAX_SEGMENT);
        }
        session.pieces().put(Integer.valueOf(index), piece);
        int sum = session.pieces().values().stream().mapToInt(Body::length).sum();
        if (sum > session.total()) {
            session.pieces().remove(Integer.valueOf(index));
            throw XProblem.invalid("media", "", "segments have " + sum + " bytes, announced were " + session.total());
        }
        ObjectNode answer = Json.object();
        answer.putObject("data").put("expires_at", session.expires().getEpochSecond());
        return Answer.json(200, answer);
    }

    synchronized Answer finish(Request request, XAccount account) {
        Open session = session(request, account);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        session.pieces().values().forEach(piece -> bytes.writeBytes(piece.bytes()));
        boolean gapless =
                session.pieces().keySet().stream().mapToInt(i -> i).max().orElse(-1)
                        == session.pieces().size() - 1;
        if (bytes.size() != session.total() || !gapless) {
            throw XProblem.invalid(
                    "id",
                    request.pathValue("id"),
                    "segments have " + bytes.size() + " bytes, announced were " + session.total());
        }
        XUpload upload = media.keep(
                new XMedia.Upload(request.pathValue("id"), session.category(), account.id()),
                bytes.toByteArray(),
                clock.instant());
        open.remove(request.pathValue("id"));
        return Answer.json(200, XMedia.view(upload, clock.instant()));
    }

    /** {@code GET /2/media/upload?command=STATUS&media_id=...}. */
    Answer status(Request request, XAccount account) {
        String id = request.query("media_id").orElse("");
        Optional<XUpload> upload =
                state.upload(id).filter(found -> found.owner().equals(account.id()));
        if (upload.isEmpty()) {
            throw XProblem.notFound("media", id);
        }
        return Answer.json(200, XMedia.view(upload.get(), clock.instant()));
    }

    private Open session(Request request, XAccount account) {
        String id = request.pathValue("id");
        return Optional.ofNullable(open.get(id))
                .filter(session -> session.owner().id().equals(account.id()))
                .filter(session -> clock.instant().isBefore(session.expires()))
                .orElseThrow(() -> XProblem.invalid("id", id, "Your media IDs are invalid."));
    }

    synchronized void reset() {
        open.clear();
    }
}
