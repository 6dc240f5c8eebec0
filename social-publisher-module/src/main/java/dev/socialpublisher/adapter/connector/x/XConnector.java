package dev.socialpublisher.adapter.connector.x;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.Preparing;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.adapter.connector.http.upload.Attached;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import java.text.Normalizer;
import java.util.Map;

/** One channel on X: pictures or a video are uploaded and described first, then one {@code POST /2/tweets} makes the post. */
final class XConnector implements Connector, Tests, Deletes {
    private final ConnectorContext context;
    private final AuthorisedCalls calls;
    private final XMedia media;
    private final XPieces pieces;
    private final XTimeline timeline;

    XConnector(ConnectorContext context, AuthorisedCalls calls, Media media, XTimeline timeline) {
        this.context = context;
        this.calls = calls;
        this.media = media.whole();
        pieces = media.inPieces();
        this.timeline = timeline;
    }

    /** Ways to upload: in one call, and piece by piece. */
    record Media(XMedia whole, XPieces inPieces) {}

    @Override
    public Preparation prepare(PublishRequest request, StepJournal journal) {
        return request.video()
                .map(video -> Preparing.withinLimits(request, context.profile(), () -> film(request, video, journal)))
                .orElseGet(() -> Preparing.of(
                        request, context.profile(), () -> calls.ready().then(token -> uploads(request, journal))));
    }

    private Preparation film(PublishRequest request, Video video, StepJournal journal) {
        return calls.ready()
                .then(token -> pieces.bring(video, journal))
                .fold(state -> state.preparation(request), Preparation.Stopped::new);
    }

    private Step<Map<String, String>> uploads(PublishRequest request, StepJournal journal) {
        return Attached.upload(request.images(), (picture, position) -> media.prepare(picture, position, journal));
    }

    @Override
    public PublishResult publish(Prepared prepared) {
        Attached pictures = Attached.in(prepared);
        return pictures.dropped(media.uploads(), prepared, "X").orElseGet(() -> create(prepared, pictures));
    }

    private PublishResult create(Prepared prepared, Attached pictures) {
        PublishResult result = calls.succeed(
                        "POST /2/tweets",
                        Effect.CREATES,
                        Call.postJson(timeline.postsAddress(), body(prepared, pictures)))
                .fold(answer -> timeline.created(prepared.request(), answer), stopped -> stopped);
        if (result.kind() == PublishResult.Kind.MEDIA_GONE) {
            pictures.uploads().forEach(media.uploads()::forget);
        }
        return result;
    }

    /** X answers a create at once; nothing is ever pending. */
    @Override
    public PublishResult resume(String token) {
        throw new IllegalArgumentException("x never leaves a publication pending, so it gave no token " + token);
    }

    @Override
    public FindResult find(PublishRequest request, StepJournal journal) {
        return timeline.find(request);
    }

    @Override
    public TestResult test() {
        return timeline.owner().test();
    }

    @Override
    public DeleteResult delete(RemotePost post) {
        return timeline.delete(post);
    }

    private static ObjectNode body(Prepared prepared, Attached pictures) {
        ObjectNode body = Json.object();
        body.put("text", Normalizer.normalize(prepared.request().text(), Normalizer.Form.NFC));
        if (!pictures.isEmpty()) {
            ArrayNode ids = body.putObject("media").putArray("media_ids");
            pictures.uploads().forEach(uploaded -> ids.add(uploaded.id()));
        }
        prepared.request().poll().ifPresent(poll -> {
            ObjectNode asked = body.putObject("poll").put("duration_minutes", poll.hours() * 60);
            poll.options().forEach(asked.putArray("options")::add);
        });
        prepared.request()
                .parent()
                .ifPresent(parent -> body.putObject("reply").put("in_reply_to_tweet_id", parent.id()));
        return body;
    }
}
