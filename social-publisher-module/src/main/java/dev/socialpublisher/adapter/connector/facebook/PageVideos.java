package dev.socialpublisher.adapter.connector.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Multipart;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.upload.Bringing;
import dev.socialpublisher.adapter.connector.http.upload.Pieces;
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.adapter.connector.http.upload.Uploads;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.adapter.connector.meta.GraphError;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.media.Bytes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Uploads a Page's video in the pieces that Facebook asks for (developers.facebook.com, Page videos, 2026-11-22): nobody sees
 * it before its upload is ended. Session, video and place are journalled before each next piece.
 */
final class PageVideos {
    private static final String SESSION = "facebook.video.session";
    private static final String NEXT = "facebook.video.next";
    private static final Pattern ID = Pattern.compile("[0-9]{1,30}");

    /** Another place is due: the piece came already. Seen in the field, not documented (2026-11-23). */
    private static final int OTHER_PLACE = 1_363_037;

    /** How long an upload waits for its end is not documented: trusted for a day, as photos. */
    private static final Duration LIFE = Duration.ofHours(24);

    private final NetworkClient client;
    private final GraphCalls calls;
    private final String page;
    private final Uploads uploads;
    private final Pieces pieces;

    PageVideos(NetworkClient client, GraphCalls calls, String page, Uploads uploads, Pieces pieces) {
        this.client = client;
        this.calls = calls;
        this.page = page;
        this.uploads = uploads;
        this.pieces = pieces;
    }

    Uploads uploads() {
        return uploads;
    }

    /** Goes on for as long as one go may take; ready when all has come, which nobody sees yet. */
    Step<Bringing> bring(Video video, StepJournal journal) {
        return uploads.find(journal, 0)
                .filter(upload -> next(journal, upload).isPresent())
                .map(Step::done)
                .orElseGet(() -> begin(video, journal))
                .then(upload -> send(upload, video, journal));
    }

    static Target target(String page) {
        return new Target("POST /:page/videos", "/" + page + "/videos");
    }

    static String session(StepJournal journal) {
        return journal.find(SESSION).orElse("");
    }

    private Step<Uploaded> begin(Video video, StepJournal journal) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("upload_phase", "start");
        fields.put("file_size", String.valueOf(video.bytes()));
        return calls.post(target(page), Effect.REPEATABLE, fields)
                .then(answer -> calls.successful(answer, Effect.REPEATABLE))
                .then(answer -> {
                    String id = answer.json().path("video_id").asText("");
                    String session = answer.json().path("upload_session_id").asText("");
                    if (!ID.matcher(id).matches() || !ID.matcher(session).matches()) {
                        return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "no video id")));
                    }
                    journal.record(SESSION, session);
                    return noted(answer, answer.json(), id, video, journal)
                            .then(place -> Step.done(uploads.record(journal, 0, id, LIFE)));
                });
    }

    /** What is not understood is not noted: the piece is sent again. */
    private Step<Place> noted(Reply.Answered answer, JsonNode offsets, String id, Video video, StepJournal journal) {
        Optional<Place> place = Place.in(offsets, video.bytes());
        place.ifPresent(due -> journal.record(NEXT, id + " " + due));
        return place.map(Step::done)
                .orElseGet(() ->
                        Step.stopped(new PublishResult.Unavailable(client.describe(answer, "no place in the video"))));
    }

    private static Optional<Place> next(StepJournal journal, Uploaded upload) {
        return journal.find(NEXT)
                .filter(noted -> noted.startsWith(upload.id() + " "))
                .map(noted -> Place.parse(noted.substring(upload.id().length() + 1)));
    }

    private Step<Bringing> send(Uploaded upload, Video video, StepJournal journal) {
        return pieces.send(
                        video,
                        next(journal, upload).orElseThrow().start(),
                        at -> next(journal, upload).orElseThrow().length(),
                        (from, piece) -> transfer(upload, from, piece, video, journal))
                .then(next -> Step.done(
                        next < video.bytes()
                                ? Bringing.later(Duration.ZERO, Pieces.progress(video, next))
                                : Bringing.done(upload)));
    }

    private Step<Long> transfer(Uploaded upload, long from, Bytes piece, Video video, StepJournal journal) {
        Multipart parts = new Multipart(piece)
                .field("upload_phase", "transfer")
                .field("upload_session_id", session(journal))
                .field("start_offset", String.valueOf(from))
                .file("video_file_chunk", "piece", "application/octet-stream", piece);
        return calls.upload(target(page), parts)
                .then(answer -> taken(answer, upload, video, journal))
                .then(place -> Step.done(place.start()));
    }

    private Step<Place> taken(Reply.Answered answer, Uploaded upload, Video video, StepJournal journal) {
        if (GraphError.missesOther(answer, page)) {
            uploads.forget(upload);
            return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "upload is gone")));
        }
        boolean elsewhere = GraphError.in(answer)
                .filter(error -> error.subcode() == OTHER_PLACE)
                .isPresent();
        return elsewhere
                ? noted(answer, answer.json().at("/error/error_data"), upload.id(), video, journal)
                : calls.successful(answer, Effect.REPEATABLE)
                        .then(next -> noted(next, next.json(), upload.id(), video, journal));
    }
}
