package dev.socialpublisher.sandbox.linkedin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.json.Shape;
import dev.socialpublisher.sandbox.linkedin.LinkedInGuard.Caller;
import dev.socialpublisher.sandbox.media.Magic;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Videos: places for parts, the parts, their marks, processing. Parts wait in memory, and not over a restart. */
final class LinkedInVideos {
    private static final int PART = 4_194_304;
    private static final int LEAST = 75_000;
    private static final int MOST = 500_000_000;
    private static final Duration PLACE_LIFE = Duration.ofHours(1);
    private static final String INITIALIZE = "initializeUpload";
    private static final Map<String, Shape> ACTIONS = Map.of(
            INITIALIZE,
            Shape.closed(
                    Map.of(
                            "initializeUploadRequest",
                            Shape.closed(
                                    Map.of(
                                            "owner", Shape.text(),
                                            "fileSizeBytes", Shape.integer(LEAST, MOST),
                                            "uploadCaptions", Shape.bool(),
                                            "uploadThumbnail", Shape.bool()),
                                    Set.of("owner", "fileSizeBytes"))),
                    Set.of("initializeUploadRequest")),
            "finalizeUpload",
            Shape.closed(
                    Map.of(
                            "finalizeUploadRequest",
                            Shape.closed(
                                    Map.of(
                                            "video", Shape.text(),
                                            "uploadToken", Shape.text(),
                                            "uploadedPartIds", Shape.array(1, 200, Shape.text())),
                                    Set.of("video", "uploadToken", "uploadedPartIds"))),
                    Set.of("finalizeUploadRequest")));

    private record Open(String owner, int total, Instant until, Map<Integer, byte[]> parts) {}

    private final LinkedInState state;
    private final BlobStore blobs;
    private final Map<String, Open> open = new HashMap<>();
    private volatile Duration processing = Duration.ZERO;

    LinkedInVideos(LinkedInState state, BlobStore blobs) {
        this.state = state;
        this.blobs = blobs;
    }

    void processing(Duration delay) {
        processing = delay;
    }

    synchronized void reset() {
        open.clear();
    }

    /** {@code POST /rest/videos?action=...}. */
    synchronized Answer act(Request request, Caller caller) {
        String action = request.query("action").orElse("");
        if (!ACTIONS.containsKey(action)) {
            throw LinkedInProblem.input(400, "ILLEGAL_ARGUMENT", "action is not one of this resource");
        }
        JsonNode body = LinkedInPosts.json(request);
        List<Flaw> flaws = ACTIONS.get(action).check("", body);
        if (!flaws.isEmpty()) {
            throw LinkedInProblem.invalid(flaws);
        }
        caller.require("w_organization_social");
        return action.equals(INITIALIZE)
                ? initialize(request, caller, body.path("initializeUploadRequest"))
                : finish(request, caller, body.path("finalizeUploadRequest"));
    }

    private Answer initialize(Request request, Caller caller, JsonNode asked) {
        String owner = asked.path("owner").asText();
        caller.page(owner);
        String id = "C4E" + state.nextId();
        int total = asked.path("fileSizeBytes").asInt();
        open.put(id, new Open(owner, total, request.receivedAt().plus(PLACE_LIFE), new TreeMap<>()));
        ObjectNode answer = Json.object();
        ObjectNode value = answer.putObject("value")
                .put("uploadUrlsExpireAt", request.receivedAt().plus(PLACE_LIFE).toEpochMilli())
                .put("video", "urn:li:video:" + id)
                .put("uploadToken", "token-" + id);
        ArrayNode places = value.putArray("uploadInstructions");
        for (int part = 0; (long) part * PART < total; part++) {
            places.addObject()
                    .put(
                            "uploadUrl",
                            "http://" + request.header("host").orElse("") + "/linkedin/dms-uploads/" + id + "/" + part
                                    + "?proof=" + proof(id, part))
                    .put("firstByte", (long) part * PART)
                    .put("lastByte", Math.min((long) (part + 1) * PART, total) - 1);
        }
        return Answer.json(200, answer);
    }

    private static String proof(String id, int part) {
        return "sandbox-proof-" + Integer.toHexString((id + part).hashCode());
    }

    /** {@code PUT} to a part's place, without a token: its address is the permission. */
    synchronized Answer put(Request request) {
        String id = request.pathValue("place");
        String number = request.pathValue("part");
        int part = number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : -1;
        Open upload = Optional.ofNullable(open.get(id))
                .filter(found -> request.receivedAt().isBefore(found.until()))
                .filter(found -> part >= 0 && (long) part * PART < found.total())
                .filter(found -> request.query("proof").orElse("").equals(proof(id, part)))
                .orElseThrow(() -> LinkedInProblem.input(400, "EXPIRED_UPLOAD_URL", "The upload URL has expired"));
        if (request.header("authorization").isPresent()) {
            throw LinkedInProblem.input(400, "ILLEGAL_ARGUMENT", "A part is sent without Authorization");
        }
        int expected = Math.min(PART, upload.total() - part * PART);
        byte[] bytes = request.body().bytes();
        if (bytes.length != expected) {
            throw LinkedInProblem.input(
                    400, "ILLEGAL_ARGUMENT", "The part has " + bytes.length + " bytes, its place has " + expected);
        }
        upload.parts().put(part, bytes);
        return Answer.empty(200).withHeaders(Map.of("ETag", "\"" + mark(id, part) + "\""));
    }

    private static String mark(String id, int part) {
        return "/ambry-video/" + id + "-" + part;
    }

    private Answer finish(Request request, Caller caller, JsonNode asked) {
        String urn = asked.path("video").asText();
        String id = urn.replaceFirst("^urn:li:video:", "");
        Open upload = Optional.ofNullable(open.get(id))
                .filter(found -> asked.path("uploadToken").asText().equals("token-" + id))
                .orElseThrow(() -> LinkedInProblem.input(400, "INVALID_URN_ID", "No open upload: " + urn));
        caller.page(upload.owner());
        List<String> marks = new ArrayList<>();
        asked.path("uploadedPartIds").forEach(mark -> marks.add(mark.asText()));
        List<String> wanted =
                upload.parts().keySet().stream().map(part -> mark(id, part)).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        upload.parts().values().forEach(bytes::writeBytes);
        if (!marks.equals(wanted) || bytes.size() != upload.total()) {
            throw LinkedInProblem.input(400, "ILLEGAL_ARGUMENT", "Parts are missing, or not in their order");
        }
        String mime = Magic.mime(bytes.toByteArray()).orElse("application/octet-stream");
        state.record(new LinkedInImage(
                        urn,
                        upload.owner(),
                        blobs.store(bytes.toByteArray(), mime),
                        request.receivedAt().plus(processing))
                .event());
        open.remove(id);
        return Answer.empty(200);
    }

    /** {@code GET /rest/videos/{urn}}. */
    synchronized Answer get(Request request, Caller caller) {
        String urn = request.pathValue("urn");
        if (open.containsKey(urn.replaceFirst("^urn:li:video:", ""))) {
            return Answer.json(200, Json.object().put("id", urn).put("status", "WAITING_UPLOAD"));
        }
        LinkedInImage video = state.image(urn).orElseThrow(() -> LinkedInProblem.missing(urn));
        caller.page(video.owner());
        boolean ready = !request.receivedAt().isBefore(video.ready());
        boolean film = video.media().mime().equals("video/mp4");
        String status = ready && film ? "AVAILABLE" : ready ? "PROCESSING_FAILED" : "PROCESSING";
        return Answer.json(
                200, Json.object().put("id", urn).put("owner", video.owner()).put("status", status));
    }
}
