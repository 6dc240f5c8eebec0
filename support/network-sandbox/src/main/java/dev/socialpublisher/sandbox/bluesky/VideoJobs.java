package dev.socialpublisher.sandbox.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.journal.PostJson;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.media.Magic;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The video service, which on the real network is a host of its own. */
final class VideoJobs {
    private static final String MP4 = "video/mp4";

    private final RepoState state;
    private final Logins logins;
    private final BlobStore blobs;
    private volatile Duration processing = Duration.ZERO;

    VideoJobs(RepoState state, Logins logins, BlobStore blobs) {
        this.state = state;
        this.logins = logins;
        this.blobs = blobs;
    }

    void processing(Duration delay) {
        processing = delay;
    }

    /** Answers the job itself, as the service does; the same bytes again are refused with the earlier job. */
    Answer upload(Request request) {
        BlueskyAccount account = logins.serviceUser(request);
        if (!Xrpc.parameter(request, "did").equals(account.did())) {
            throw Xrpc.error(401, "Unauthorized", "did does not match the token");
        }
        if (!Xrpc.parameter(request, "name").endsWith(".mp4")) {
            throw Xrpc.invalid("name must end with .mp4");
        }
        if (!request.contentType().equals(MP4)) {
            throw Xrpc.error(400, "InvalidContentType", "Content-Type must be " + MP4);
        }
        byte[] bytes = request.body().bytes();
        if (!Magic.mime(bytes).filter(MP4::equals).isPresent()) {
            throw Xrpc.error(400, "UnsupportedContentType", "the file is no MP4 video");
        }
        synchronized (state) {
            StoredMedia media = blobs.store(bytes, MP4);
            Optional<Job> earlier = state.job(account.did(), media.sha256());
            if (earlier.isPresent()) {
                ObjectNode view = earlier.get().view(request.receivedAt());
                return Answer.json(409, view.put("error", "already_exists").put("message", "Video already processed"));
            }
            Job job = new Job(
                    Sessions.newId(), account.did(), media, request.receivedAt().plus(processing));
            state.record(RepoState.uploaded(media));
            state.record(job.event());
            return Answer.json(200, job.view(request.receivedAt()));
        }
    }

    /** Without a token. */
    Answer status(Request request) {
        ObjectNode answer = Json.object();
        String id = Xrpc.parameter(request, "jobId");
        answer.set(
                "jobStatus",
                state.job(id)
                        .map(job -> job.view(request.receivedAt()))
                        .orElseThrow(() -> Xrpc.error(400, "InvalidRequest", "Job not found: " + id)));
        return Answer.json(200, answer);
    }

    /** A video that the service makes a blob of; {@code did}: whose repository takes the blob. */
    record Job(String id, String did, StoredMedia media, Instant ready) {
        static Job of(JsonNode event) {
            return new Job(
                    event.path("job").asText(),
                    event.path("did").asText(),
                    PostJson.readMedia(event.path("media")),
                    Instant.parse(event.path("ready").asText()));
        }

        ObjectNode event() {
            ObjectNode event = Json.object()
                    .put("event", "video-job")
                    .put("job", id)
                    .put("did", did)
                    .put("ready", ready.toString());
            event.set("media", PostJson.media(media));
            return event;
        }

        /** As the lexicon shows it. */
        ObjectNode view(Instant now) {
            boolean done = !now.isBefore(ready);
            ObjectNode view = Json.object()
                    .put("jobId", id)
                    .put("did", did)
                    .put("state", done ? "JOB_STATE_COMPLETED" : "JOB_STATE_ENCODING")
                    .put("progress", done ? 100 : 50);
            if (done) {
                view.set("blob", BlobUploads.view(media));
            }
            return view;
        }
    }
}
