package dev.socialpublisher.adapter.connector.x;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.Multipart;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.media.Rendition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Uploads a picture and its alternative text; both steps are journalled, so that a repeat takes up where it stopped. */
final class XMedia {
    private static final String UPLOADED = "x.media";
    private static final String DESCRIBED = "x.alt";
    private static final Pattern ID = Pattern.compile("[0-9]{1,19}");

    /** 24 hours after upload (docs.x.com, media upload, 2026-11-22), unless the answer says otherwise. */
    private static final Duration LIFE = Duration.ofHours(24);

    /** A picture that ends while the post is being sent is uploaded again. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final NetworkClient client;
    private final XCalls calls;
    private final Clock clock;
    private final Set<String> gone;

    XMedia(NetworkClient client, XCalls calls, Clock clock, Set<String> gone) {
        this.client = client;
        this.calls = calls;
        this.clock = clock;
        this.gone = gone;
    }

    /** An uploaded picture, as journal and handles hold it: the id, a space, the end of its life. */
    record Uploaded(String id, Instant until) {
        static Uploaded parse(String text) {
            int space = text.indexOf(' ');
            return new Uploaded(text.substring(0, space), Instant.parse(text.substring(space + 1)));
        }

        @Override
        public String toString() {
            return id + " " + until;
        }
    }

    Step<Uploaded> prepare(Picture picture, StepJournal journal) {
        Optional<Uploaded> earlier = journal.find(UPLOADED).map(Uploaded::parse).filter(this::alive);
        Step<Uploaded> uploaded = earlier.map(Step::done).orElseGet(() -> upload(picture.rendition(), journal));
        return uploaded.then(media -> describe(media, picture, journal));
    }

    boolean alive(Uploaded media) {
        return !gone.contains(media.id()) && media.until().minus(MARGIN).isAfter(clock.instant());
    }

    /** X does not know the picture any more: the next prepare uploads it anew. */
    void forget(Uploaded media) {
        gone.add(media.id());
    }

    private Step<Uploaded> upload(Rendition rendition, StepJournal journal) {
        Call call = new Multipart(rendition.bytes())
                .field("media_category", "tweet_image")
                .file("media", fileName(rendition.mediaType()), rendition.mediaType(), rendition.bytes())
                .post(client.at("/2/media/upload"));
        return calls.succeed("POST /2/media/upload", Effect.REPEATABLE, call).then(answer -> uploaded(answer, journal));
    }

    private Step<Uploaded> uploaded(Reply.Answered answer, StepJournal journal) {
        String id = answer.json().path("data").path("id").asText("");
        if (!ID.matcher(id).matches()) {
            return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "upload without id")));
        }
        long seconds = answer.json().path("data").path("expires_after_secs").asLong(LIFE.toSeconds());
        Uploaded media = new Uploaded(id, clock.instant().plusSeconds(seconds));
        journal.record(UPLOADED, media.toString());
        return Step.done(media);
    }

    private Step<Uploaded> describe(Uploaded media, Picture picture, StepJournal journal) {
        boolean described = journal.find(DESCRIBED).filter(media.id()::equals).isPresent();
        if (described || picture.alt().isEmpty()) {
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
                    journal.record(DESCRIBED, media.id());
                    return Step.done(media);
                });
    }

    private static String fileName(String mediaType) {
        return "picture." + mediaType.substring(mediaType.indexOf('/') + 1).replace("jpeg", "jpg");
    }
}
