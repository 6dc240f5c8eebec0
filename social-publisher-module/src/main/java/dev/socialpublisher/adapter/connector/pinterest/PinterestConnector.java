package dev.socialpublisher.adapter.connector.pinterest;

import dev.socialpublisher.adapter.connector.http.Preparing;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.adapter.connector.http.upload.Attached;
import dev.socialpublisher.connector.Connector;
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
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.connector.ability.Edits;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.network.NetworkProfile;
import java.util.List;
import java.util.Map;

/** One board. A pin and its pictures are one call; a video is uploaded and processed before. */
final class PinterestConnector implements Connector, Tests, Deletes, Edits {
    private final NetworkProfile profile;
    private final Parts parts;

    PinterestConnector(NetworkProfile profile, Parts parts) {
        this.profile = profile;
        this.parts = parts;
    }

    /** What works on one board, {@code id}. */
    record Parts(String id, AuthorisedCalls calls, BoardPins pins, PinVideos videos, Boards boards) {}

    /** The profile's limits ask for a picture; beyond them all that can go wrong before the one call is the token. */
    @Override
    public Preparation prepare(PublishRequest request, StepJournal journal) {
        if (request.video().isPresent()) {
            Video video = request.video().get();
            return Preparing.withinLimits(
                    request,
                    profile,
                    () -> parts.calls()
                            .ready()
                            .then(token -> parts.videos().bring(video, journal))
                            .fold(state -> state.preparation(request), Preparation.Stopped::new));
        }
        return Preparing.of(request, profile, () -> parts.calls().ready().then(token -> Step.done(Map.of())));
    }

    @Override
    public PublishResult publish(Prepared prepared) {
        Attached video = Attached.in(prepared);
        return video.dropped(parts.videos().uploads(), prepared, "Pinterest")
                .orElseGet(() -> parts.pins().create(PinBody.of(prepared.request(), parts.id(), profile, video)));
    }

    /** Pinterest answers a create at once; only videos are processed. */
    @Override
    public PublishResult resume(String token) {
        throw new IllegalArgumentException("pinterest never leaves a pin pending, so it gave no token " + token);
    }

    @Override
    public FindResult find(PublishRequest request, StepJournal journal) {
        return parts.pins().find(request);
    }

    @Override
    public TestResult test() {
        List<String> missing = parts.calls().missing(PinterestAuthorisation.SCOPES);
        return parts.boards()
                .named(parts.id())
                .fold(account -> new TestResult.Works(account, missing), TestResult.Fails::new);
    }

    @Override
    public EditResult edit(RemotePost post, PublishRequest words) {
        return parts.pins().edit(post, words);
    }

    @Override
    public DeleteResult delete(RemotePost post) {
        return parts.pins().delete(post);
    }
}
