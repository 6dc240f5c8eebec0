package dev.socialpublisher.sandbox.mastodon;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.http.Multipart;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.media.ImageFacts;
import dev.socialpublisher.sandbox.media.Magic;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Uploading media, and asking whether they are ready. */
final class MastodonUploads {
    private static final Set<String> FIELDS = Set.of("file", "description", "focus", "thumbnail");
    static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final int MAX_VIDEO = 103_809_024;
    static final long MAX_PIXELS = 33_177_600;
    static final int MAX_DESCRIPTION = 1500;

    private final MastodonState state;
    private final BlobStore blobs;
    private volatile Duration processing = Duration.ZERO;

    MastodonUploads(MastodonState state, BlobStore blobs) {
        this.state = state;
        this.blobs = blobs;
    }

    void processing(Duration delay) {
        processing = delay;
    }

    /** {@code POST /api/v2/media}: 200 when ready, 202 while the server is at it. */
    Answer upload(Request request, MastodonAccount account) {
        Map<String, Body> parts = Multipart.of(request)
                .map(Multipart::parts)
                .orElseThrow(() -> MastodonProblem.invalid("File can't be blank"));
        parts.keySet().stream()
                .filter(name -> !FIELDS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw MastodonProblem.of(422, "The sandbox knows no part " + name);
                });
        byte[] bytes = Optional.ofNullable(parts.get("file"))
                .map(Body::bytes)
                .orElseThrow(() -> MastodonProblem.invalid("File can't be blank"));
        Optional<String> description =
                Optional.ofNullable(parts.get("description")).map(Body::text);
        if (description.filter(text -> text.length() > MAX_DESCRIPTION).isPresent()) {
            throw MastodonProblem.invalid("Description is too long (maximum is 1500 characters)");
        }
        String mime = kind(bytes);
        MastodonMedia media = new MastodonMedia(
                state.nextId(),
                account.id(),
                blobs.store(bytes, mime),
                description,
                request.receivedAt().plus(processing));
        state.record(media.event());
        boolean ready = processing.isZero();
        return Answer.json(ready ? 200 : 202, view(media, ready));
    }

    /** By what the bytes are. */
    private static String kind(byte[] bytes) {
        Optional<ImageFacts> facts = ImageFacts.of(bytes);
        if (facts.isPresent()) {
            if (bytes.length > MAX_BYTES
                    || (long) facts.get().width() * facts.get().height() > MAX_PIXELS) {
                throw MastodonProblem.invalid("File file size must be less than 16 MB");
            }
            return facts.get().mime();
        }
        String mime = Magic.mime(bytes)
                .filter(type -> type.startsWith("video/"))
                .orElseThrow(() -> MastodonProblem.invalid("File content type is invalid, File is invalid"));
        if (bytes.length > MAX_VIDEO) {
            throw MastodonProblem.invalid("File file size must be less than 99 MB");
        }
        return mime;
    }

    /** {@code GET /api/v1/media/{id}}: 206 while the server is at it. */
    Answer get(Request request, MastodonAccount account) {
        MastodonMedia media = state.media(request.pathValue("id"))
                .filter(found -> found.owner().equals(account.id()))
                .orElseThrow(MastodonProblem::missing);
        boolean ready = !request.receivedAt().isBefore(media.ready());
        return Answer.json(ready ? 200 : 206, view(media, ready));
    }

    private static ObjectNode view(MastodonMedia media, boolean ready) {
        ObjectNode view = Json.object()
                .put("id", media.id())
                .put("type", media.media().mime().startsWith("video/") ? "video" : "image");
        if (ready) {
            view.put("url", "https://files.example/" + media.media().sha256());
        } else {
            view.putNull("url");
        }
        media.description().ifPresentOrElse(text -> view.put("description", text), () -> view.putNull("description"));
        return view;
    }
}
