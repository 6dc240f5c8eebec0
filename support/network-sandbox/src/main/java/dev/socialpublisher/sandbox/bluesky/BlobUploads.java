package dev.socialpublisher.sandbox.bluesky;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.json.Json;

/** {@code com.atproto.repo.uploadBlob}: size and type are judged where the blob is used, as the lexicon says. */
final class BlobUploads {

    private final RepoState state;
    private final Logins logins;
    private final BlobStore blobs;

    BlobUploads(RepoState state, Logins logins, BlobStore blobs) {
        this.state = state;
        this.logins = logins;
        this.blobs = blobs;
    }

    Answer upload(Request request) {
        logins.user(request);
        if (request.contentType().isEmpty()) {
            throw Xrpc.invalid("Request encoding (Content-Type) required but not provided");
        }
        if (request.body().length() == 0) {
            throw Xrpc.invalid("Blob has 0 bytes, at least 1 is required");
        }
        StoredMedia media = blobs.store(request.body().bytes(), request.contentType());
        state.record(RepoState.uploaded(media));
        ObjectNode answer = Json.object();
        answer.set("blob", view(media));
        return Answer.json(200, answer);
    }

    /** As a record refers to it. */
    static ObjectNode view(StoredMedia media) {
        ObjectNode blob = Json.object().put("$type", "blob");
        blob.putObject("ref").put("$link", Cids.ofBlob(media.sha256()));
        return blob.put("mimeType", media.mime()).put("size", media.size());
    }
}
