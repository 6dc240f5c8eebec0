package dev.socialpublisher.sandbox.facebook;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.media.ImageFacts;
import dev.socialpublisher.sandbox.meta.GraphCall;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** {@code POST /{page}/photos} with {@code published=false}: photos that wait for a post. */
final class FacebookPhotos {

    static final Set<String> PARAMETERS =
            Set.of("source", "caption", "message", "alt_text_custom", "published", "temporary");

    /** Those of the documented formats that can be told here; BMP and TIFF are missing. */
    private static final Set<String> FORMATS = Set.of("image/jpeg", "image/png", "image/gif");

    /** Bytes: an error text says 4 MB, a page 10 MB; the sandbox takes the smaller. */
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    /** How long a photo waits; the documentation of unpublished photos names a day. */
    private static final Duration LIFE = Duration.ofHours(24);

    private final FacebookState state;
    private final BlobStore blobs;

    FacebookPhotos(FacebookState state, BlobStore blobs) {
        this.state = state;
        this.blobs = blobs;
    }

    Answer upload(GraphCall call) {
        String page = call.request().pathValue("page");
        call.requirePage(page);
        call.require("pages_manage_posts", 200);
        if (!call.parameters().text("published").equals(Optional.of("false"))) {
            throw GraphProblem.invalid("The sandbox takes photos with published=false only, for attached_media");
        }
        byte[] bytes = call.parameters()
                .bytes("source")
                .map(Body::bytes)
                .orElseThrow(() -> GraphProblem.image("Missing or invalid image file"));
        Optional<ImageFacts> facts = ImageFacts.of(bytes).filter(found -> FORMATS.contains(found.mime()));
        if (facts.isEmpty() || bytes.length > MAX_BYTES) {
            throw GraphProblem.invalid(
                    1_366_046,
                    "Your photos could not be uploaded. Photos should be smaller than 4 MB and saved as JPG, PNG, GIF"
                            + " or TIFF files.");
        }
        FacebookPhoto photo = new FacebookPhoto(
                state.nextId(call.at()),
                page,
                blobs.store(bytes, facts.get().mime()),
                call.parameters().text("alt_text_custom"),
                call.at().plus(LIFE));
        state.record(photo.event());
        return Answer.json(200, Json.object().put("id", photo.id()));
    }
}
