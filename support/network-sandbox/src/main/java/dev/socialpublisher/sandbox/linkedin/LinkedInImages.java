package dev.socialpublisher.sandbox.linkedin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.json.Shape;
import dev.socialpublisher.sandbox.linkedin.LinkedInGuard.Caller;
import dev.socialpublisher.sandbox.linkedin.LinkedInState.Place;
import dev.socialpublisher.sandbox.media.ImageFacts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pictures: a place, the bytes, processing. */
final class LinkedInImages {
    private static final Duration PLACE_LIFE = Duration.ofHours(1);
    private static final long MAX_PIXELS = 36_152_320;
    private static final Set<String> FORMATS = Set.of("image/jpeg", "image/png", "image/gif");
    private static final Shape INITIALIZE = Shape.closed(
            Map.of("initializeUploadRequest", Shape.closed(Map.of("owner", Shape.text()), Set.of("owner"))),
            Set.of("initializeUploadRequest"));

    private final LinkedInState state;
    private final BlobStore blobs;
    private final LinkedInGuard guard;
    private volatile Duration processing = Duration.ZERO;

    LinkedInImages(LinkedInState state, BlobStore blobs, LinkedInGuard guard) {
        this.state = state;
        this.blobs = blobs;
        this.guard = guard;
    }

    void processing(Duration delay) {
        processing = delay;
    }

    /** {@code POST /rest/images?action=initializeUpload}. */
    Answer initialize(Request request, Caller caller) {
        if (!request.query("action").orElse("").equals("initializeUpload")) {
            throw LinkedInProblem.input(400, "ILLEGAL_ARGUMENT", "action is not one of this resource");
        }
        JsonNode body = LinkedInPosts.json(request);
        List<Flaw> flaws = INITIALIZE.check("", body);
        if (!flaws.isEmpty()) {
            throw LinkedInProblem.invalid(flaws);
        }
        String owner = body.at("/initializeUploadRequest/owner").asText();
        caller.require("w_organization_social");
        caller.page(owner);
        String urn = "urn:li:image:C4E" + state.nextId();
        state.open(urn, new Place(owner, request.receivedAt().plus(PLACE_LIFE)));
        ObjectNode answer = Json.object();
        answer.putObject("value")
                .put("uploadUrlExpiresAt", request.receivedAt().plus(PLACE_LIFE).toEpochMilli())
                .put(
                        "uploadUrl",
                        "http://" + request.header("host").orElse("") + "/linkedin/dms-uploads/" + urn.substring(13))
                .put("image", urn);
        return Answer.json(200, answer);
    }

    /** {@code PUT} to the place, with the token; it takes bytes once. */
    Answer put(Request request) {
        guard.caller("putImage", request);
        String urn = "urn:li:image:" + request.pathValue("place");
        Place place = state.take(urn)
                .filter(open -> request.receivedAt().isBefore(open.until()))
                .orElseThrow(() -> LinkedInProblem.input(400, "EXPIRED_UPLOAD_URL", "The upload URL has expired"));
        byte[] bytes = request.body().bytes();
        Optional<ImageFacts> facts = ImageFacts.of(bytes)
                .filter(found -> FORMATS.contains(found.mime()))
                .filter(found -> (long) found.width() * found.height() < MAX_PIXELS);
        if (facts.isEmpty()) {
            throw LinkedInProblem.input(
                    400,
                    "MEDIA_ASSET_PROCESSING_FAILED",
                    "The picture is no JPG, PNG or GIF of fewer than 36152320 pixels");
        }
        state.record(new LinkedInImage(
                        urn,
                        place.owner(),
                        blobs.store(bytes, facts.get().mime()),
                        request.receivedAt().plus(processing))
                .event());
        return Answer.empty(201);
    }

    /** {@code GET /rest/images/{urn}}. */
    Answer get(Request request, Caller caller) {
        String urn = request.pathValue("urn");
        if (state.waits(urn)) {
            return Answer.json(200, Json.object().put("id", urn).put("status", "WAITING_UPLOAD"));
        }
        LinkedInImage image = state.image(urn).orElseThrow(() -> LinkedInProblem.missing(urn));
        caller.page(image.owner());
        boolean ready = !request.receivedAt().isBefore(image.ready());
        return Answer.json(
                200,
                Json.object()
                        .put("id", urn)
                        .put("owner", image.owner())
                        .put("status", ready ? "AVAILABLE" : "PROCESSING"));
    }
}
