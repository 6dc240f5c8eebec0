package dev.socialpublisher.adapter.connector.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.Multipart;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.adapter.connector.http.upload.Bringing;
import dev.socialpublisher.adapter.connector.http.upload.Pieces;
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import java.time.Duration;

/**
 * Uploads a video in pieces and waits until X has processed it (docs.x.com, media upload, 2026-11-22). The upload's id is
 * journalled before the first piece, each piece before the next: a piece that came twice does no harm, it has its index.
 */
final class XPieces {
    private static final String UPLOADS = "/2/media/upload";
    private static final String NEXT = "x.video.next";
    private static final String WHOLE = "x.video.whole";
    private static final int BAD_REQUEST = 400;

    /** X takes 5 MB at most. */
    private static final int PIECE = 4 << 20;

    /** Where X names no wait. */
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final NetworkClient client;
    private final AuthorisedCalls calls;
    private final XMedia media;
    private final Pieces pieces;

    XPieces(NetworkClient client, AuthorisedCalls calls, XMedia media, ConnectorContext context) {
        this.client = client;
        this.calls = calls;
        this.media = media;
        pieces = new Pieces(context);
    }

    /** Goes on for as long as one go may take. */
    Step<Bringing> bring(Video video, StepJournal journal) {
        return media.uploads()
                .find(journal, 0)
                .map(Step::done)
                .orElseGet(() -> begin(video, journal))
                .then(upload -> isIn(journal, WHOLE, upload) ? processed(upload, video) : send(upload, video, journal));
    }

    private Step<Uploaded> begin(Video video, StepJournal journal) {
        var body = Json.object()
                .put("media_type", video.mediaType())
                .put("total_bytes", video.bytes())
                .put("media_category", "tweet_video");
        return calls.succeed(
                        "POST /2/media/upload/initialize",
                        Effect.REPEATABLE,
                        Call.postJson(client.at(UPLOADS + "/initialize"), body))
                .then(answer -> media.recorded(answer, 0, journal));
    }

    private Step<Bringing> send(Uploaded upload, Video video, StepJournal journal) {
        long from = next(journal, upload) * PIECE;
        return pieces.send(
                        video, Math.min(from, video.bytes()), PIECE, (at, piece) -> append(upload, at, piece, journal))
                .then(next -> next < video.bytes()
                        ? Step.done(Bringing.later(Duration.ZERO, Pieces.progress(video, next)))
                        : finish(upload, journal).then(done -> processed(upload, video)));
    }

    private Step<Long> append(Uploaded upload, long from, Bytes piece, StepJournal journal) {
        long index = from / PIECE;
        Call call = new Multipart(piece)
                .field("segment_index", String.valueOf(index))
                .file("media", "piece", "application/octet-stream", piece)
                .post(client.at(UPLOADS + "/" + upload.id() + "/append"));
        return taken("POST /2/media/upload/{id}/append", call, upload).then(answer -> {
            journal.record(NEXT, upload.id() + " " + (index + 1));
            return Step.done(from + piece.length());
        });
    }

    private Step<Reply.Answered> finish(Uploaded upload, StepJournal journal) {
        Call call = Call.post(client.at(UPLOADS + "/" + upload.id() + "/finalize"));
        return taken("POST /2/media/upload/{id}/finalize", call, upload).then(answer -> {
            journal.record(WHOLE, upload.id());
            return Step.done(answer);
        });
    }

    /** An upload that X no longer knows, or of which it has something else than was sent, begins anew. */
    private Step<Reply.Answered> taken(String operation, Call call, Uploaded upload) {
        return calls.send(operation, Effect.REPEATABLE, call).then(answer -> {
            if (answer.status() == BAD_REQUEST) {
                media.uploads().forget(upload);
                return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "upload not taken")));
            }
            return calls.successful(answer, Effect.REPEATABLE);
        });
    }

    private Step<Bringing> processed(Uploaded upload, Video video) {
        Call call = Call.get(client.at(UPLOADS + "?command=STATUS&media_id=" + upload.id()));
        return calls.send("GET /2/media/upload", Effect.REPEATABLE, call).then(answer -> {
            if (answer.status() == 404) {
                media.uploads().forget(upload);
                return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "upload is gone")));
            }
            return calls.successful(answer, Effect.REPEATABLE).then(done -> state(done, upload, video));
        });
    }

    private Step<Bringing> state(Reply.Answered answer, Uploaded upload, Video video) {
        JsonNode info = answer.json().path("data").path("processing_info");
        return switch (info.path("state").asText("succeeded")) {
            case "succeeded" -> Step.done(Bringing.done(upload));
            case "failed" -> {
                media.uploads().forget(upload);
                yield Step.stopped(new PublishResult.Rejected(
                        "failed",
                        Wording.of(
                                "X cannot use video %s: %s",
                                "X ne peut pas utiliser la vidéo %s\u00a0: %s",
                                video.fileName(),
                                info.path("error").path("message").asText("?"))));
            }
            default ->
                Step.done(
                        Bringing.later(wait(info), Wording.of("X is processing %s", "X traite %s", video.fileName())));
        };
    }

    private static Duration wait(JsonNode info) {
        long seconds = info.path("check_after_secs").asLong(WAIT.toSeconds());
        return Duration.ofSeconds(Math.max(1, Math.min(seconds, 600)));
    }

    /** The index of the piece that comes next, of this upload. */
    private static long next(StepJournal journal, Uploaded upload) {
        return journal.find(NEXT)
                .map(noted -> noted.split(" "))
                .filter(noted -> noted.length == 2 && noted[0].equals(upload.id()))
                .map(noted -> Long.parseLong(noted[1]))
                .orElse(0L);
    }

    private static boolean isIn(StepJournal journal, String step, Uploaded upload) {
        return journal.find(step).filter(upload.id()::equals).isPresent();
    }
}
