package dev.socialpublisher.adapter.connector.bluesky;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Preparing;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.connector.ability.CountResult;
import dev.socialpublisher.connector.ability.Counts;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.media.Rendition;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** One account on Bluesky: the record key is journalled first, pictures and video are uploaded, then one call writes the record. */
final class BlueskyConnector implements Connector, Tests, Deletes, Counts {
    private static final String RKEY = "rkey";
    private static final String PUT = "com.atproto.repo.putRecord";

    private final ConnectorContext context;
    private final BlueskyCalls calls;
    private final BlobUploads blobs;
    private final VideoJobs videos;
    private final BlueskyAccount account;
    private final BlueskyThread thread;

    BlueskyConnector(ConnectorContext context, BlueskyCalls calls, BlobUploads blobs, VideoJobs videos) {
        this.context = context;
        this.calls = calls;
        this.blobs = blobs;
        this.videos = videos;
        account = new BlueskyAccount(calls);
        thread = new BlueskyThread(calls);
    }

    @Override
    public Preparation prepare(PublishRequest request, StepJournal journal) {
        return Preparing.withinLimits(request, context.profile(), () -> {
            String rkey = rkey(request, journal);
            return calls.session()
                    .then(session -> request.video()
                            .map(video -> filmed(request, video, rkey, journal))
                            .orElseGet(() -> uploads(request, journal).then(blobs -> ready(request, blobs, rkey))))
                    .fold(preparation -> preparation, Preparation.Stopped::new);
        });
    }

    private Step<Preparation> filmed(PublishRequest request, Video video, String rkey, StepJournal journal) {
        return videos.bring(video, journal)
                .then(brought -> brought.ready()
                        .map(blob -> ready(request, Map.of(PostRecord.VIDEO, blob.id()), rkey))
                        .orElseGet(() -> Step.done(new Preparation.Later(brought.after(), brought.progress()))));
    }

    private Step<Preparation> ready(PublishRequest request, Map<String, String> blobs, String rkey) {
        return thread.answering(request, with(blobs, RKEY, rkey))
                .then(handles -> Step.done(new Preparation.Ready(new Prepared(request, handles))));
    }

    @Override
    public PublishResult publish(Prepared prepared) {
        String rkey = prepared.handles().getOrDefault(RKEY, "");
        PublishResult result = calls.succeed(PUT, Effect.CREATES, session -> put(session, rkey, prepared))
                .fold(answer -> written(answer, rkey), stopped -> stopped);
        if (result.kind() == PublishResult.Kind.MEDIA_GONE) {
            prepared.handles().entrySet().stream()
                    .filter(handle -> PostRecord.isBlob(handle.getKey()))
                    .forEach(blob -> blobs.forget(blob.getValue()));
        }
        return result;
    }

    /** A record is written at once; nothing is ever pending. */
    @Override
    public PublishResult resume(String token) {
        throw new IllegalArgumentException("bluesky never leaves a publication pending, so it gave no token " + token);
    }

    @Override
    public FindResult find(PublishRequest request, StepJournal journal) {
        String rkey = journal.find(RKEY).orElseGet(() -> Tid.of(request.createdAt(), request.deliveryKey()));
        return calls.send(BlueskyThread.GET, Effect.REPEATABLE, session -> get(session, rkey))
                .fold(answer -> found(answer, rkey), stopped -> new FindResult.CannotTell(stopped.detail()));
    }

    @Override
    public TestResult test() {
        return account.test();
    }

    @Override
    public CountResult count(RemotePost post) {
        return account.count(post);
    }

    @Override
    public DeleteResult delete(RemotePost post) {
        return account.delete(post);
    }

    private static String rkey(PublishRequest request, StepJournal journal) {
        return journal.find(RKEY).orElseGet(() -> {
            String rkey = Tid.of(request.createdAt(), request.deliveryKey());
            journal.record(RKEY, rkey);
            return rkey;
        });
    }

    private Step<Map<String, String>> uploads(PublishRequest request, StepJournal journal) {
        Map<String, Rendition> wanted = new LinkedHashMap<>();
        for (Picture picture : request.images()) {
            wanted.put(PostRecord.image(wanted.size()), picture.rendition());
        }
        if (PostRecord.showsCard(request)) {
            request.cardThumbnail().ifPresent(card -> wanted.put(PostRecord.THUMBNAIL, card.rendition()));
        }
        Step<Map<String, String>> all = Step.done(Map.of());
        for (Map.Entry<String, Rendition> next : wanted.entrySet()) {
            all = all.then(before -> blobs.upload(next.getKey(), next.getValue(), journal)
                    .then(blob -> Step.done(with(before, next.getKey(), blob))));
        }
        return all;
    }

    private static Map<String, String> with(Map<String, String> blobs, String name, String blob) {
        Map<String, String> all = new HashMap<>(blobs);
        all.put(name, blob);
        return all;
    }

    private static Call put(BlueskySession session, String rkey, Prepared prepared) {
        ObjectNode body = Json.object();
        body.put("repo", session.did()).put("collection", PostRecord.COLLECTION).put("rkey", rkey);
        body.set("record", PostRecord.of(prepared));
        return Call.postJson(NetworkClient.at(session.server(), "/xrpc/" + PUT), body);
    }

    private static Call get(BlueskySession session, String rkey) {
        return BlueskyThread.record(session, uri(session, rkey));
    }

    private PublishResult written(BlueskyCalls.Answer answer, String rkey) {
        String uri = answer.reply().json().path("uri").asText("");
        return uri.equals(uri(answer.session(), rkey))
                ? new PublishResult.Published(
                        new RemotePost(uri, answer.session().address(rkey)))
                : new PublishResult.Unknown(calls.answers().describe(answer.reply()));
    }

    private FindResult found(BlueskyCalls.Answer answer, String rkey) {
        if (answer.reply().successful() && answer.reply().json().has("value")) {
            return new FindResult.Found(
                    new RemotePost(uri(answer.session(), rkey), answer.session().address(rkey)));
        }
        return calls.answers().error(answer.reply()).equals("RecordNotFound")
                ? new FindResult.Absent()
                : new FindResult.CannotTell(calls.answers().describe(answer.reply()));
    }

    private static String uri(BlueskySession session, String rkey) {
        return "at://" + session.did() + "/" + PostRecord.COLLECTION + "/" + rkey;
    }
}
