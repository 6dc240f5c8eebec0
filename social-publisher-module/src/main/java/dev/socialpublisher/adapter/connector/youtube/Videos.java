package dev.socialpublisher.adapter.connector.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.ability.CountResult;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.Reactions;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Rendition;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Videos that are on YouTube. */
final class Videos {
    private static final String PATH = "/youtube/v3/videos";
    private static final String THUMBNAIL = "youtube.thumbnail";

    private final NetworkClient client;
    private final AuthorisedCalls calls;

    Videos(NetworkClient client, AuthorisedCalls calls) {
        this.client = client;
        this.calls = calls;
    }

    /** How far YouTube is with a video. */
    enum Processing {
        UNDER_WAY,
        DONE,
        GONE
    }

    /**
     * Shows this picture before the video plays. A channel that Google has not verified may set none: then a frame of the
     * video stays, and the post goes out.
     */
    Step<Boolean> thumbnail(String id, Optional<Picture> picture, StepJournal journal) {
        if (picture.isEmpty() || journal.find(THUMBNAIL).filter(id::equals).isPresent()) {
            return Step.done(false);
        }
        Rendition rendition = picture.get().rendition();
        Call call = Call.post(
                client.at("/upload/youtube/v3/thumbnails/set?uploadType=media&videoId=" + encoded(id)),
                rendition.mediaType(),
                rendition.bytes());
        return calls.send("POST /upload/youtube/v3/thumbnails/set", Effect.REPEATABLE, call)
                .then(answer -> isUnverified(answer) ? Step.done(answer) : calls.successful(answer, Effect.REPEATABLE))
                .then(answer -> {
                    journal.record(THUMBNAIL, id);
                    return Step.done(answer.successful());
                });
    }

    private static boolean isUnverified(Reply.Answered answer) {
        return answer.status() == 403 && YouTubeAnswers.reason(answer).equals("forbidden");
    }

    Step<Processing> processing(String id) {
        return read(id, "status")
                .then(found -> found.isEmpty()
                        ? Step.done(Processing.GONE)
                        : processing(found.get().path("status")));
    }

    private Step<Processing> processing(JsonNode status) {
        return switch (status.path("uploadStatus").asText("")) {
            case "processed" -> Step.done(Processing.DONE);
            case "deleted" -> Step.done(Processing.GONE);
            case "failed" -> Step.stopped(rejected(status.path("failureReason").asText("failed")));
            case "rejected" ->
                Step.stopped(rejected(status.path("rejectionReason").asText("rejected")));
            default -> Step.done(Processing.UNDER_WAY);
        };
    }

    private PublishResult rejected(String reason) {
        return new PublishResult.Rejected(
                reason,
                Wording.of(
                        "%s does not take the video: %s",
                        "%s n’accepte pas la vidéo\u00a0: %s", client.name(), reason));
    }

    Wording stillProcessing(String id) {
        return Wording.of("%s is still processing video %s", "%s traite encore la vidéo %s", client.name(), id);
    }

    Wording gone(String id) {
        return Wording.of(
                "%s no longer has video %s; it is uploaded again",
                "%s n’a plus la vidéo %s\u202f; elle est renvoyée", client.name(), id);
    }

    /** Lets everybody see it. */
    PublishResult release(String id) {
        return calls.send(
                        "PUT " + PATH,
                        Effect.CREATES,
                        Call.putJson(client.at(PATH + "?part=status"), VideoBody.release(id)))
                .then(answer -> answer.status() == 404
                        ? Step.<Reply.Answered>stopped(new PublishResult.MediaGone(gone(id)))
                        : calls.successful(answer, Effect.CREATES))
                .fold(answer -> released(id, answer), result -> result);
    }

    private PublishResult released(String id, Reply.Answered answer) {
        String privacy = answer.json().at("/status/privacyStatus").asText("");
        return switch (privacy) {
            case "public" -> new PublishResult.Published(remote(id));
            case "private" ->
                new PublishResult.Misconfigured(Wording.of(
                        "%s keeps video %s private: the project at Google has not passed its audit",
                        "%s garde la vidéo %s privée\u00a0: le projet chez Google n’a pas passé son audit",
                        client.name(),
                        id));
            default -> new PublishResult.Unknown(client.describe(answer, "privacy " + privacy));
        };
    }

    FindResult find(String id) {
        return read(id, "status")
                .fold(
                        found -> found.filter(video -> video.at("/status/privacyStatus")
                                        .asText("")
                                        .equals("public"))
                                .<FindResult>map(video -> new FindResult.Found(remote(id)))
                                .orElseGet(FindResult.Absent::new),
                        stopped -> new FindResult.CannotTell(stopped.detail()));
    }

    CountResult count(RemotePost post) {
        return read(post.id(), "statistics")
                .fold(
                        found -> found.map(video -> video.path("statistics"))
                                .<CountResult>map(numbers -> new CountResult.Counted(new Reactions(
                                        number(numbers, "commentCount"), 0, number(numbers, "likeCount"))))
                                .orElseGet(() ->
                                        new CountResult.Untold(new PublishResult.Rejected("404", gone(post.id())))),
                        CountResult.Untold::new);
    }

    /** YouTube writes numbers as texts. */
    private static long number(JsonNode numbers, String name) {
        return Math.max(0, numbers.path(name).asLong(0));
    }

    DeleteResult delete(RemotePost post) {
        return calls.send(
                        "DELETE " + PATH, Effect.REPEATABLE, Call.delete(client.at(PATH + "?id=" + encoded(post.id()))))
                .then(answer ->
                        answer.status() == 404 ? Step.done(answer) : calls.successful(answer, Effect.REPEATABLE))
                .fold(answer -> new DeleteResult.Deleted(), DeleteResult.Kept::new);
    }

    private Step<Optional<JsonNode>> read(String id, String part) {
        return calls.succeed(
                        "GET " + PATH,
                        Effect.REPEATABLE,
                        Call.get(client.at(PATH + "?part=" + part + "&id=" + encoded(id))))
                .then(answer ->
                        Step.done(Optional.of(answer.json().at("/items/0")).filter(JsonNode::isObject)));
    }

    private static RemotePost remote(String id) {
        return new RemotePost(id, URI.create("https://youtu.be/" + id));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
