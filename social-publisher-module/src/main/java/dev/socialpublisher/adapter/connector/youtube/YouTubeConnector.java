package dev.socialpublisher.adapter.connector.youtube;

import dev.socialpublisher.adapter.connector.http.Preparing;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.ability.CountResult;
import dev.socialpublisher.connector.ability.Counts;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import java.time.Duration;
import java.util.Map;

/**
 * One channel on YouTube. All that takes time is done before publishing and seen by nobody: the private upload, its
 * thumbnail, YouTube's processing. Publishing makes the video public, which is the same however often it is done.
 */
final class YouTubeConnector implements Connector, Tests, Deletes, Counts {
    private static final String VIDEO = "video";

    /** Of a long upload, until its next go. */
    private static final Duration SOON = Duration.ofSeconds(5);

    /** Processing takes from seconds to hours; asking costs one unit of ten thousand a day. */
    private static final Duration WHILE_PROCESSING = Duration.ofSeconds(30);

    private final ConnectorContext context;
    private final Parts parts;

    YouTubeConnector(ConnectorContext context, Parts parts) {
        this.context = context;
        this.parts = parts;
    }

    /** What works on one channel. */
    record Parts(AuthorisedCalls calls, VideoUpload upload, Videos videos, Owner owner) {}

    @Override
    public Preparation prepare(PublishRequest request, StepJournal journal) {
        return Preparing.withinLimits(
                request,
                context.profile(),
                () -> parts.calls()
                        .ready()
                        .then(token -> parts.upload().bring(request, journal))
                        .fold(
                                upload -> upload.id()
                                        .map(id -> processed(id, request, journal))
                                        .orElseGet(() -> new Preparation.Later(SOON, upload.progress())),
                                Preparation.Stopped::new));
    }

    private Preparation processed(String id, PublishRequest request, StepJournal journal) {
        Step<Videos.Processing> processing = parts.videos()
                .thumbnail(id, request.cardThumbnail(), journal)
                .then(set -> parts.videos().processing(id));
        return processing.fold(
                state -> switch (state) {
                    case DONE -> new Preparation.Ready(new Prepared(request, Map.of(VIDEO, id)));
                    case UNDER_WAY ->
                        new Preparation.Later(WHILE_PROCESSING, parts.videos().stillProcessing(id));
                    case GONE -> {
                        parts.upload().forget(journal);
                        yield new Preparation.Later(SOON, parts.videos().gone(id));
                    }
                },
                Preparation.Stopped::new);
    }

    @Override
    public PublishResult publish(Prepared prepared) {
        return parts.videos().release(prepared.handles().getOrDefault(VIDEO, ""));
    }

    /** A video is public as soon as YouTube says so; nothing is ever pending. */
    @Override
    public PublishResult resume(String token) {
        throw new IllegalArgumentException("youtube never leaves a video pending, so it gave no token " + token);
    }

    /** Only the video that this delivery uploaded can be meant: its journal names it. */
    @Override
    public FindResult find(PublishRequest request, StepJournal journal) {
        return parts.upload()
                .finished(journal)
                .map(id -> parts.videos().find(id))
                .orElseGet(FindResult.Absent::new);
    }

    @Override
    public TestResult test() {
        return parts.owner().test();
    }

    @Override
    public DeleteResult delete(RemotePost post) {
        return parts.videos().delete(post);
    }

    @Override
    public CountResult count(RemotePost post) {
        return parts.videos().count(post);
    }
}
