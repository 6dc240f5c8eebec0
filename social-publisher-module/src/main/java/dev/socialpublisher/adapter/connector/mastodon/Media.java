package dev.socialpublisher.adapter.connector.mastodon;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Multipart;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.adapter.connector.http.upload.Bringing;
import dev.socialpublisher.adapter.connector.http.upload.Copies;
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.adapter.connector.http.upload.Uploads;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Bytes;
import java.time.Duration;
import java.util.regex.Pattern;

/** Uploads a picture or a video with its alternative text; the server may process it for a while, which a status waits for. */
final class Media {
    /** Opaque; snac 2.75 ends it with the kind of file (seen 2026-11-23). */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");

    private static final int STILL_PROCESSING = 206;
    private static final Wording PICTURE = new Wording("picture", "l’image");
    private static final Wording VIDEO = new Wording("video", "la vidéo");

    /** Servers process a minute of video in some seconds; none says how long. */
    private static final Duration WAIT = Duration.ofSeconds(5);

    /** Servers drop what no status took after about a day (Mastodon's source, vacuum of media, 2026-11-22). */
    private static final Duration LIFE = Duration.ofHours(24);

    private final NetworkClient client;
    private final AuthorisedCalls calls;
    private final Uploads uploads;

    Media(NetworkClient client, AuthorisedCalls calls, Uploads uploads) {
        this.client = client;
        this.calls = calls;
        this.uploads = uploads;
    }

    Uploads uploads() {
        return uploads;
    }

    Step<Uploaded> prepare(Picture picture, int position, StepJournal journal) {
        return uploads.find(journal, position)
                .map(this::processed)
                .orElseGet(() -> upload(picture).then(answer -> recorded(answer, position, journal)));
    }

    /** A video goes from its file, and is processed for as long as it takes. */
    Step<Bringing> bring(Video video, StepJournal journal) {
        return uploads.find(journal, 0)
                .map(Step::done)
                .orElseGet(() -> Copies.with(
                                video,
                                copy -> send(described(Bytes.utf8(video.hash()), video.alt())
                                        .file("file", copy)))
                        .then(answer -> noted(answer, 0, journal)))
                .then(upload -> isReady(upload)
                        .then(ready -> Step.done(
                                ready ? Bringing.done(upload) : Bringing.later(WAIT, processing(VIDEO, upload)))));
    }

    private Step<Reply.Answered> upload(Picture picture) {
        return send(described(picture.rendition().bytes(), picture.alt()).picture("file", picture.rendition()));
    }

    private static Multipart described(Bytes seed, AltText alt) {
        Multipart parts = new Multipart(seed);
        return alt.isEmpty() ? parts : parts.field("description", alt.value());
    }

    private Step<Reply.Answered> send(Multipart parts) {
        return calls.succeed("POST /api/v2/media", Effect.REPEATABLE, parts.post(client.at("/api/v2/media")));
    }

    /** 200: ready; 202: the server is at it. */
    private Step<Uploaded> recorded(Reply.Answered answer, int position, StepJournal journal) {
        return noted(answer, position, journal)
                .then(uploaded -> answer.status() == 200 ? Step.done(uploaded) : processed(uploaded));
    }

    private Step<Uploaded> noted(Reply.Answered answer, int position, StepJournal journal) {
        String id = answer.json().path("id").asText("");
        return ID.matcher(id).matches()
                ? Step.done(uploads.record(journal, position, id, LIFE))
                : Step.stopped(new PublishResult.Unavailable(client.describe(answer, "upload without id")));
    }

    private Step<Uploaded> processed(Uploaded media) {
        return isReady(media)
                .then(ready -> ready
                        ? Step.done(media)
                        : Step.stopped(new PublishResult.Unavailable(processing(PICTURE, media))));
    }

    private static Wording processing(Wording what, Uploaded media) {
        return Wording.of("the server is still processing %s %s", "le serveur traite encore %s %s", what, media.id());
    }

    private Step<Boolean> isReady(Uploaded media) {
        return calls.send(
                        "GET /api/v1/media/:id", Effect.REPEATABLE, Call.get(client.at("/api/v1/media/" + media.id())))
                .then(answer -> switch (answer.status()) {
                    case 200 -> Step.done(true);
                    case STILL_PROCESSING -> Step.done(false);
                    default -> {
                        uploads.forget(media);
                        yield Step.stopped(
                                new PublishResult.Unavailable(client.describe(answer, "picture or video not taken")));
                    }
                });
    }
}
