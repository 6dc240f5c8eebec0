package dev.socialpublisher.adapter.connector.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
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
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.variant.LinkCard;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Page's posts with a video: the call that ends the upload makes one, which Facebook then processes and publishes by itself;
 * it is out only when Facebook says so.
 */
final class VideoPosts {
    private static final Pattern ID = Pattern.compile("[0-9]{1,30}");

    /** Facebook names no pace; processing takes from seconds to hours. Our choice. */
    private static final Duration WHILE_PROCESSING = Duration.ofMinutes(1);

    private final NetworkClient client;
    private final GraphCalls calls;
    private final String page;
    private final Uploads uploads;

    VideoPosts(NetworkClient client, GraphCalls calls, String page, Uploads uploads) {
        this.client = client;
        this.calls = calls;
        this.page = page;
        this.uploads = uploads;
    }

    /** The one call that makes the post. */
    PublishResult finish(PublishRequest request, Uploaded upload, String session) {
        return calls.post(PageVideos.target(page), Effect.CREATES, fields(request, session))
                .fold(answer -> finished(answer, upload), stopped -> stopped);
    }

    private static Map<String, String> fields(PublishRequest request, String session) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("upload_phase", "finish");
        fields.put("upload_session_id", session);
        fields.put("description", PageFeed.message(request));
        request.card()
                .map(LinkCard::title)
                .filter(title -> !title.isBlank())
                .ifPresent(title -> fields.put("title", title));
        return fields;
    }

    private PublishResult finished(Reply.Answered answer, Uploaded upload) {
        if (!answer.successful()) {
            PublishResult result = calls.result(answer, Effect.CREATES);
            return GraphError.missesOther(answer, page) ? withoutSession(upload.id(), result.detail()) : result;
        }
        return answer.json().path("success").asBoolean(false)
                ? read(upload.id()).fold(video -> outcome(upload.id(), video), stopped -> pending(upload.id()))
                : new PublishResult.Unknown(client.describe(answer, "no success"));
    }

    /** The session has ended, or Facebook dropped it: its video tells, and is uploaded anew only where it will not go out. */
    private PublishResult withoutSession(String id, Wording detail) {
        return ask(id).fold(
                        answer -> GraphError.missesOther(answer, page)
                                ? new PublishResult.MediaGone(detail)
                                : understood(answer)
                                        .fold(
                                                video -> withoutSession(id, VideoState.of(video), detail),
                                                stopped -> new PublishResult.Unknown(detail)),
                        stopped -> new PublishResult.Unknown(detail));
    }

    private PublishResult withoutSession(String id, VideoState state, Wording detail) {
        return switch (state) {
            case PROCESSING, PUBLISHED -> new PublishResult.Duplicate(Optional.of(post(id)), detail);
            case WAITING, FAILED -> new PublishResult.MediaGone(detail);
            case DOUBTFUL -> new PublishResult.Unknown(detail);
        };
    }

    /** For a video whose upload was ended. */
    PublishResult resume(String id) {
        return read(id).fold(video -> outcome(id, video), stopped -> stopped);
    }

    private PublishResult outcome(String id, JsonNode video) {
        return switch (VideoState.of(video)) {
            case PUBLISHED -> new PublishResult.Published(post(id));
            case WAITING, DOUBTFUL, PROCESSING -> pending(id);
            case FAILED -> failed(id, video);
        };
    }

    private static PublishResult pending(String id) {
        return new PublishResult.Pending(id, WHILE_PROCESSING);
    }

    /** Whoever sends it once more has it uploaded anew. */
    private PublishResult failed(String id, JsonNode video) {
        forget(id);
        return new PublishResult.Rejected(
                "video",
                Wording.of(
                        "Facebook could not process video %s: %s",
                        "Facebook n’a pas pu traiter la vidéo %s\u00a0: %s", id, VideoState.fault(video)));
    }

    private void forget(String id) {
        uploads.forget(new Uploaded(id, Instant.EPOCH));
    }

    private Step<JsonNode> read(String id) {
        return ask(id).then(this::understood);
    }

    private Step<Reply.Answered> ask(String id) {
        return calls.get(new Target("GET /:video", "/" + id), Map.of("fields", "status"));
    }

    private Step<JsonNode> understood(Reply.Answered answer) {
        return calls.successful(answer, Effect.REPEATABLE).then(success -> Step.done(success.json()));
    }

    /** What became of the journal's video; empty where it has none. */
    Optional<FindResult> find(StepJournal journal) {
        return uploads.last(journal, 0)
                .map(Uploaded::id)
                .map(id -> read(id).fold(
                                video -> found(id, video), stopped -> new FindResult.CannotTell(stopped.detail())));
    }

    private FindResult found(String id, JsonNode video) {
        return switch (VideoState.of(video)) {
            case PUBLISHED -> new FindResult.Found(post(id));
            case WAITING -> new FindResult.Absent();
            case FAILED -> {
                forget(id);
                yield new FindResult.Absent();
            }
            case PROCESSING ->
                new FindResult.CannotTell(
                        Wording.of("Facebook is still processing video %s", "Facebook traite encore la vidéo %s", id));
            case DOUBTFUL ->
                new FindResult.CannotTell(Wording.of(
                        "Facebook has video %s and does not say whether it is to be published",
                        "Facebook a la vidéo %s et ne dit pas si elle doit être publiée", id));
        };
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
                        Map.of("description", PageFeed.message(words)))
                .then(answer -> calls.successful(answer, Effect.REPEATABLE))
                .fold(answer -> new EditResult.Edited(), EditResult.Unedited::new);
    }
}
