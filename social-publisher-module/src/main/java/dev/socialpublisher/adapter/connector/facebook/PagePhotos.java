package dev.socialpublisher.adapter.connector.facebook;

import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Multipart;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.adapter.connector.http.upload.Uploads;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.StepJournal;
import java.time.Duration;
import java.util.regex.Pattern;

/** Uploads a picture with its alternative text, unpublished: nobody sees it before a post takes it. */
final class PagePhotos {
    private static final Pattern ID = Pattern.compile("[0-9]{1,30}");

    /** Facebook drops an unpublished photo after a day (developers.facebook.com, Page photos, 2026-11-22). */
    private static final Duration LIFE = Duration.ofHours(24);

    private final NetworkClient client;
    private final GraphCalls calls;
    private final Target target;
    private final Uploads uploads;

    PagePhotos(NetworkClient client, GraphCalls calls, String page, Uploads uploads) {
        this.client = client;
        this.calls = calls;
        this.target = new Target("POST /:page/photos", "/" + page + "/photos");
        this.uploads = uploads;
    }

    Step<Uploaded> prepare(Picture picture, int position, StepJournal journal) {
        return uploads.find(journal, position)
                .map(Step::done)
                .orElseGet(() -> upload(picture).then(answer -> uploaded(answer, position, journal)));
    }

    Uploads uploads() {
        return uploads;
    }

    private Step<Reply.Answered> upload(Picture picture) {
        Multipart parts = new Multipart(picture.rendition().bytes()).field("published", "false");
        if (!picture.alt().isEmpty()) {
            parts.field("alt_text_custom", picture.alt().value());
        }
        return calls.upload(target, parts.picture("source", picture.rendition()))
                .then(answer -> calls.successful(answer, Effect.REPEATABLE));
    }

    private Step<Uploaded> uploaded(Reply.Answered answer, int position, StepJournal journal) {
        String id = answer.json().path("id").asText("");
        return ID.matcher(id).matches()
                ? Step.done(uploads.record(journal, position, id, LIFE))
                : Step.stopped(new PublishResult.Unavailable(client.describe(answer, "photo without id")));
    }
}
