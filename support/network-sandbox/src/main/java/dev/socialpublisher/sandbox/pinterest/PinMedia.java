package dev.socialpublisher.sandbox.pinterest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.http.Multipart;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.media.Magic;
import dev.socialpublisher.sandbox.pinterest.PinterestGuard.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Videos: registered, uploaded to a place beside the API, processed. They do not survive a restart. */
final class PinMedia {
    private static final String POLICY = "sandbox-policy-of-the-upload-";

    private record Video(String person, Optional<StoredMedia> media, Instant ready) {}

    private final PinterestState state;
    private final BlobStore blobs;
    private final Map<String, Video> videos = new HashMap<>();
    private volatile Duration processing = Duration.ZERO;

    PinMedia(PinterestState state, BlobStore blobs) {
        this.state = state;
        this.blobs = blobs;
    }

    void processing(Duration delay) {
        processing = delay;
    }

    synchronized void reset() {
        videos.clear();
    }

    /** {@code POST /v5/media}: 201 with the place. */
    synchronized Answer register(Request request, Caller caller) {
        caller.require("boards:read", "boards:write", "pins:read", "pins:write");
        JsonNode body = request.body().json().orElseThrow(() -> PinterestProblem.invalid("the body is no JSON"));
        if (!body.path("media_type").asText().equals("video") || body.size() != 1) {
            throw PinterestProblem.invalid("/media_type must be 'video'");
        }
        String id = state.nextId();
        videos.put(id, new Video(caller.person().id(), Optional.empty(), request.receivedAt()));
        ObjectNode answer = Json.object().put("media_id", id).put("media_type", "video");
        answer.put("upload_url", "http://" + request.header("host").orElse("") + "/pinterest/media-upload");
        answer.putObject("upload_parameters")
                .put("key", "uploads/" + id)
                .put("Content-Type", "multipart/form-data")
                .put("policy", POLICY + id);
        return Answer.json(201, answer);
    }

    /** As a store of files takes it: every named field first, then the file, and no token. */
    synchronized Answer upload(Request request) {
        Map<String, Body> parts = Multipart.of(request)
                .map(Multipart::parts)
                .orElseThrow(() -> PinterestProblem.invalid("the upload is no form"));
        String id =
                Optional.ofNullable(parts.get("key")).map(Body::text).orElse("").replaceFirst("^uploads/", "");
        boolean named = parts.keySet().equals(Set.of("key", "Content-Type", "policy", "file"))
                && part(parts, "policy").text().equals(POLICY + id);
        Video video = videos.get(id);
        if (!named || video == null || request.header("authorization").isPresent()) {
            throw PinterestProblem.plain(403, 0, "AccessDenied");
        }
        byte[] bytes = part(parts, "file").bytes();
        String mime = Magic.mime(bytes).orElse("application/octet-stream");
        videos.put(
                id,
                new Video(
                        video.person(),
                        Optional.of(blobs.store(bytes, mime)),
                        request.receivedAt().plus(processing)));
        return Answer.empty(204);
    }

    private static Body part(Map<String, Body> parts, String name) {
        return Optional.ofNullable(parts.get(name)).orElse(Body.EMPTY);
    }

    /** {@code GET /v5/media/{media_id}}. */
    synchronized Answer get(Request request, Caller caller) {
        String id = request.pathValue("media_id");
        Video video = own(id, caller);
        return Answer.json(
                200,
                Json.object()
                        .put("media_id", id)
                        .put("media_type", "video")
                        .put("status", status(video, request.receivedAt())));
    }

    private static String status(Video video, Instant now) {
        if (video.media().isEmpty()) {
            return "registered";
        }
        if (now.isBefore(video.ready())) {
            return "processing";
        }
        return video.media().get().mime().startsWith("video/") ? "succeeded" : "failed";
    }

    private Video own(String id, Caller caller) {
        return Optional.ofNullable(videos.get(id))
                .filter(found -> found.person().equals(caller.person().id()))
                .orElseThrow(() -> PinterestProblem.plain(404, 0, "Media upload not found"));
    }

    /** What a pin shows of it. */
    synchronized PostImage shown(JsonNode pin, Caller caller, Instant now) {
        String id = pin.at("/media_source/media_id").asText();
        Video video = own(id, caller);
        if (!status(video, now).equals("succeeded")) {
            throw PinterestProblem.invalid("the video " + id + " is " + status(video, now));
        }
        return new PostImage(id, video.media().orElseThrow(), Json.text(pin, "alt_text"));
    }
}
