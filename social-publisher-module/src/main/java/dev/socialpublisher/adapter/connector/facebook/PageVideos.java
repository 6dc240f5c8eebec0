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
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.variant.LinkCard;
import java.net.URI;
import java.text.Normalizer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Page's video: begun, brought in the pieces that Facebook asks for, and made a post of by the call that ends it
 * (developers.facebook.com, Page videos, 2026-11-22). Session, video and place are journalled before each next piece.
 */
final class PageVideos {
    private static final String SESSION = "facebook.video.session";
    private static final String NEXT = "facebook.video.next";
    private static final Pattern ID = Pattern.compile("[0-9]{1,30}");

    /** Facebook asks for one MB or some; more than this in one piece is not sent. */
    private static final int MOST = 16 << 20;

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
                .map(Step::done)
                .orElseGet(() -> begin(video, journal))
                .then(upload -> send(upload, video, journal));
    }

    private Target target() {
        return new Target("POST /:page/videos", "/" + page + "/videos");
    }

    private Step<Uploaded> begin(Video video, StepJournal journal) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("upload_phase", "start");
        fields.put("file_size", String.valueOf(video.bytes()));
        return calls.post(target(), Effect.REPEATABLE, fields)
                .then(answer -> calls.successful(answer, Effect.REPEATABLE))
                .then(answer -> {
                    String id = answer.json().path("video_id").asText("");
                    String session = answer.json().path("upload_session_id").asText("");
                    if (!ID.matcher(id).matches() || !ID.matcher(session).matches()) {
                        return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "no video id")));
                    }
                    journal.record(SESSION, session);
                    journal.record(NEXT, id + " " + place(answer.json()));
                    return Step.done(uploads.record(journal, 0, id, LIFE));
                });
    }

    /** Where the next piece begins and where it ends. */
    private record Place(long start, long end) {
        static Place parse(String text) {
            int space = text.indexOf(' ');
            return new Place(Long.parseLong(text.substring(0, space)), Long.parseLong(text.substring(space + 1)));
        }

        int length() {
            return (int) Math.min(end - start, MOST);
        }

        @Override
        public String toString() {
            return start + " " + end;
        }
    }

    private static Place place(JsonNode answer) {
        return new Place(
                answer.path("start_offset").asLong(0), answer.path("end_offset").asLong(0));
    }

    private static Place next(StepJournal journal, Uploaded upload) {
        return journal.find(NEXT)
                .filter(noted -> noted.startsWith(upload.id() + " "))
                .map(noted -> Place.parse(noted.substring(upload.id().length() + 1)))
                .orElse(new Place(0, 0));
    }

    private Step<Bringing> send(Uploaded upload, Video video, StepJournal journal) {
        Place first = next(journal, upload);
        return pieces.send(
                        video,
                        first.length() == 0 ? video.bytes() : first.start(),
                        at -> next(journal, upload).length(),
                        (from, piece) -> transfer(upload, from, piece, journal))
                .then(next -> Step.done(
                        next < video.bytes()
                                ? Bringing.later(Duration.ZERO, Pieces.progress(video, next))
                                : Bringing.done(upload)));
    }

    private Step<Long> transfer(Uploaded upload, long from, Bytes piece, StepJournal journal) {
        Multipart parts = new Multipart(piece)
                .field("upload_phase", "transfer")
                .field("upload_session_id", journal.find(SESSION).orElse(""))
                .field("start_offset", String.valueOf(from))
                .file("video_file_chunk", "piece", "application/octet-stream", piece);
        return calls.upload(target(), parts)
                .then(answer -> {
                    if (GraphError.in(answer).filter(GraphError::missesObject).isPresent()) {
                        uploads.forget(upload);
                        return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "upload is gone")));
                    }
                    return calls.successful(answer, Effect.REPEATABLE);
                })
                .then(answer -> {
                    Place next = place(answer.json());
                    journal.record(NEXT, upload.id() + " " + next);
                    return Step.done(next.start());
                });
    }

    /** The one call that makes the post. */
    PublishResult finish(PublishRequest request, Uploaded upload, String session) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("upload_phase", "finish");
        fields.put("upload_session_id", session);
        fields.put("description", words(request));
        request.card()
                .map(LinkCard::title)
                .filter(title -> !title.isBlank())
                .ifPresent(title -> fields.put("title", title));
        return calls.post(target(), Effect.CREATES, fields)
                .then(answer -> calls.successful(answer, Effect.CREATES))
                .fold(answer -> finished(answer, upload), stopped -> stopped);
    }

    private PublishResult finished(Reply.Answered answer, Uploaded upload) {
        return answer.json().path("success").asBoolean(false)
                ? new PublishResult.Published(post(upload.id()))
                : new PublishResult.Unknown(client.describe(answer, "no success"));
    }

    static String session(StepJournal journal) {
        return journal.find(SESSION).orElse("");
    }

    /** Whether the journal's video became a post: Facebook begins to publish only what was ended. */
    Optional<FindResult> find(StepJournal journal) {
        return uploads.last(journal, 0)
                .map(upload -> calls.get(new Target("GET /:video", "/" + upload.id()), Map.of("fields", "status"))
                        .then(answer -> calls.successful(answer, Effect.REPEATABLE))
                        .<FindResult>fold(
                                answer -> begun(answer.json())
                                        ? new FindResult.Found(post(upload.id()))
                                        : new FindResult.Absent(),
                                stopped -> new FindResult.CannotTell(stopped.detail())));
    }

    private static boolean begun(JsonNode video) {
        String publishing = video.at("/status/publishing_phase/status").asText("not_started");
        return !publishing.equals("not_started");
    }

    private RemotePost post(String id) {
        return new RemotePost(id, URI.create("https://www.facebook.com/" + page + "/videos/" + id));
    }

    /** Posts of words and pictures bear the Page's id as well. */
    static boolean isVideo(RemotePost post) {
        return ID.matcher(post.id()).matches();
    }

    EditResult edit(RemotePost post, PublishRequest words) {
        return calls.post(
                        new Target("POST /:video", "/" + post.id()),
                        Effect.REPEATABLE,
                        Map.of("description", words(words)))
                .then(answer -> calls.successful(answer, Effect.REPEATABLE))
                .fold(answer -> new EditResult.Edited(), EditResult.Unedited::new);
    }

    private static String words(PublishRequest request) {
        return Normalizer.normalize(request.text(), Normalizer.Form.NFC);
    }
}
