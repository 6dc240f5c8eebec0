package dev.socialpublisher.adapter.connector.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.Preparing;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.Wording;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** One channel on X: a picture is uploaded and described first, then one {@code POST /2/tweets} makes the post. */
final class XConnector implements Connector, Tests, Deletes {
    private static final String MEDIA = "media";

    private final ConnectorContext context;
    private final XCalls calls;
    private final XMedia media;
    private final XTimeline timeline;

    XConnector(ConnectorContext context, XCalls calls, XMedia media, XTimeline timeline) {
        this.context = context;
        this.calls = calls;
        this.media = media;
        this.timeline = timeline;
    }

    @Override
    public Preparation prepare(PublishRequest request, StepJournal journal) {
        return Preparing.of(request, context.profile(), () -> calls.ready().then(token -> uploads(request, journal)));
    }

    private Step<Map<String, String>> uploads(PublishRequest request, StepJournal journal) {
        return request.image()
                .map(picture ->
                        media.prepare(picture, journal).then(uploaded -> Step.done(Map.of(MEDIA, uploaded.toString()))))
                .orElseGet(() -> Step.done(Map.of()));
    }

    @Override
    public PublishResult publish(Prepared prepared) {
        Optional<Uploaded> picture =
                Optional.ofNullable(prepared.handles().get(MEDIA)).map(Uploaded::parse);
        if (picture.isPresent() && !media.uploads().alive(picture.get())) {
            return new PublishResult.MediaGone(Wording.of(
                    "X dropped picture %s on %s; it is uploaded again",
                    "X a effacé l’image %s le %s\u202f; elle est renvoyée",
                    picture.get().id(),
                    Moment.of(
                            picture.get().until(), prepared.request().channel().zone())));
        }
        PublishResult result = calls.succeed(
                        "POST /2/tweets",
                        Effect.CREATES,
                        Call.postJson(timeline.postsAddress(), body(prepared, picture)))
                .fold(answer -> timeline.created(prepared.request(), answer), stopped -> stopped);
        if (result.kind() == PublishResult.Kind.MEDIA_GONE) {
            picture.ifPresent(media.uploads()::forget);
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

    private static ObjectNode body(Prepared prepared, Optional<Uploaded> picture) {
        ObjectNode body = Json.object();
        body.put("text", Normalizer.normalize(prepared.request().text(), Normalizer.Form.NFC));
        picture.ifPresent(
                uploaded -> body.putObject("media").putArray("media_ids").add(uploaded.id()));
        return body;
    }
}
