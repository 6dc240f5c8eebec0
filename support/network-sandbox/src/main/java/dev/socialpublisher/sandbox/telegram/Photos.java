package dev.socialpublisher.sandbox.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.media.ImageFacts;
import dev.socialpublisher.sandbox.media.Magic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes uploaded pictures and videos within the limits of {@code sendPhoto} and {@code sendVideo} (checked 2026-11-22). */
final class Photos {

    private static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final int MAX_FILM = 50 * 1024 * 1024;
    private static final int MAX_SIDES = 10_000;
    private static final int MAX_RATIO = 20;

    private final TelegramState state;
    private final BlobStore blobs;

    Photos(TelegramState state, BlobStore blobs) {
        this.state = state;
        this.blobs = blobs;
    }

    /** Each with the number of its message; Telegram has no alternative text. */
    List<PostImage> take(List<Body> files) {
        files.forEach(Photos::check);
        List<PostImage> images = new ArrayList<>();
        for (Body file : files) {
            byte[] bytes = file.bytes();
            String mime = ImageFacts.of(bytes).map(ImageFacts::mime).orElse("");
            images.add(new PostImage("" + state.nextMessage(), blobs.store(bytes, mime), Optional.empty()));
        }
        return images;
    }

    /** A video that is sent in one call. */
    PostImage film(Body file) {
        if (file.length() > MAX_FILM) {
            throw Outcome.refused(413, "Request Entity Too Large");
        }
        String mime = Magic.mime(file.bytes())
                .filter(type -> type.startsWith("video/"))
                .orElseThrow(() -> Outcome.badRequest("the sandbox takes MP4 only"));
        return new PostImage("" + state.nextMessage(), blobs.store(file.bytes(), mime), Optional.empty());
    }

    private static void check(Body file) {
        if (file.length() > MAX_BYTES) {
            throw Outcome.refused(413, "Request Entity Too Large");
        }
        ImageFacts facts = ImageFacts.of(file.bytes()).orElseThrow(() -> Outcome.badRequest("IMAGE_PROCESS_FAILED"));
        int longer = Math.max(facts.width(), facts.height());
        int shorter = Math.min(facts.width(), facts.height());
        if (facts.width() + facts.height() > MAX_SIDES || longer > (long) shorter * MAX_RATIO) {
            throw Outcome.badRequest("PHOTO_INVALID_DIMENSIONS");
        }
    }

    /** The file that {@code photo} or {@code media} names; addresses and file ids are not taken here. */
    static Body named(Parameters parameters, String value) {
        if (!value.startsWith("attach://")) {
            throw Outcome.badRequest("the sandbox takes uploaded pictures only: attach://name");
        }
        return parameters
                .file(value.substring("attach://".length()))
                .filter(file -> file.length() > 0)
                .orElseThrow(() -> Outcome.badRequest("there is no file " + value));
    }

    /** A {@code PhotoSize} of the picture as it came. */
    static JsonNode sizes(PostImage image) {
        return Json.array()
                .add(Json.object()
                        .put("file_id", "sandbox-" + image.media().sha256())
                        .put("file_unique_id", image.media().sha256().substring(0, 16))
                        .put("width", image.media().pixels().width())
                        .put("height", image.media().pixels().height())
                        .put("file_size", image.media().size()));
    }
}
