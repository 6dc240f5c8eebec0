package dev.socialpublisher.adapter.connector.x;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
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
import dev.socialpublisher.media.Rendition;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

/** Uploads a picture and its alternative text; both steps are journalled, so that a repeat takes up where it stopped. */
final class XMedia {
    private static final String DESCRIBED = "x.alt.";
    private static final Pattern ID = Pattern.compile("[0-9]{1,19}");

    /** 24 hours after upload (docs.x.com, media upload, 2026-11-22), unless the answer says otherwise. */
    private static final Duration LIFE = Duration.ofHours(24);

    private final NetworkClient client;
    private final AuthorisedCalls calls;
    private final Uploads uploads;

    XMedia(NetworkClient client, AuthorisedCalls calls, Uploads uploads) {
        this.client = client;
        this.calls = calls;
        this.uploads = uploads;
    }

    static Uploads uploads(Clock clock, Set<String> gone) {
        return new Uploads("x.media", clock, gone);
    }

    Uploads uploads() {
        return uploads;
    }

    Step<Uploaded> prepare(Picture picture, int position, StepJournal journal) {
        Step<Uploaded> uploaded = uploads.find(journal, position)
                .map(Step::done)
                .orElseGet(() -> upload(picture.rendition()).then(answer -> recorded(answer, position, journal)));
        return uploaded.then(media -> describe(media, picture, new Slot(journal, DESCRIBED + position)));
    }

    private Step<Reply.Answered> upload(Rendition rendition) {
        Call call = new Multipart(rendition.bytes())
                .field("media_category", "tweet_image")
                .picture("media", rendition)
                .post(client.at("/2/media/upload"));
        return calls.succeed("POST /2/media/upload", Effect.REPEATABLE, call);
    }

    /** Notes the upload that an answer names. */
    Step<Uploaded> recorded(Reply.Answered answer, int position, StepJournal journal) {
        String id = answer.json().path("data").path("id").asText("");
        if (!ID.matcher(id).matches()) {
            return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "upload without id")));
        }
        long seconds = answer.json().path("data").path("expires_after_secs").asLong(LIFE.toSeconds());
        return Step.done(uploads.record(journal, position, id, Duration.ofSeconds(seconds)));
    }

    /** Where the journal keeps which upload has its alternative text. */
    private record Slot(StepJournal journal, String step) {
        boolean holds(String id) {
            return journal.find(step).filter(id::equals).isPresent();
        }
    }

    private Step<Uploaded> describe(Uploaded media, Picture picture, Slot described) {
        if (described.holds(media.id()) || picture.alt().isEmpty()) {
            return Step.done(media);
        }
        var body = Json.object().put("id", media.id());
        body.putObject("metadata")
                .putObject("alt_text")
                .put("text", picture.alt().value());
        return calls.succeed(
                        "POST /2/media/metadata",
                        Effect.REPEATABLE,
                        Call.postJson(client.at("/2/media/metadata"), body))
                .then(answer -> {
                    described.journal().record(described.step(), media.id());
                    return Step.done(media);
                });
    }
}
