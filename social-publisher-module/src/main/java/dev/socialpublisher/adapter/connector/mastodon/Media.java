package dev.socialpublisher.adapter.connector.mastodon;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Multipart;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.adapter.connector.http.upload.Uploads;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.error.Wording;
import java.time.Duration;
import java.util.regex.Pattern;

/** Uploads a picture with its alternative text; the server may process it for a while, which a status waits for. */
final class Media {
    /** Opaque; snac 2.75 ends it with the kind of file (seen 2026-11-23). */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");

    private static final int STILL_PROCESSING = 206;

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

    private Step<Reply.Answered> upload(Picture picture) {
        Multipart parts = new Multipart(picture.rendition().bytes());
        if (!picture.alt().isEmpty()) {
            parts.field("description", picture.alt().value());
        }
        return calls.succeed(
                "POST /api/v2/media",
                Effect.REPEATABLE,
                parts.picture("file", picture.rendition()).post(client.at("/api/v2/media")));
    }

    /** 200: ready; 202: the server is at it. */
    private Step<Uploaded> recorded(Reply.Answered answer, int position, StepJournal journal) {
        String id = answer.json().path("id").asText("");
        if (!ID.matcher(id).matches()) {
            return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "upload without id")));
        }
        Uploaded uploaded = uploads.record(journal, position, id, LIFE);
        return answer.status() == 200 ? Step.done(uploaded) : processed(uploaded);
    }

    private Step<Uploaded> processed(Uploaded media) {
        return calls.send(
                        "GET /api/v1/media/:id", Effect.REPEATABLE, Call.get(client.at("/api/v1/media/" + media.id())))
                .then(answer -> switch (answer.status()) {
                    case 200 -> Step.done(media);
                    case STILL_PROCESSING ->
                        Step.stopped(new PublishResult.Unavailable(Wording.of(
                                "the server is still processing picture %s",
                                "le serveur traite encore l’image %s", media.id())));
                    default -> {
                        uploads.forget(media);
                        yield Step.stopped(new PublishResult.Unavailable(client.describe(answer, "picture not taken")));
                    }
                });
    }
}
