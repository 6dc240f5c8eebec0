package dev.socialpublisher.adapter.connector.mastodon;

import dev.socialpublisher.adapter.connector.http.Preparing;
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
import dev.socialpublisher.connector.ability.CountResult;
import dev.socialpublisher.connector.ability.Counts;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.connector.ability.Edits;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.network.NetworkProfile;

/** One account on one server: pictures are uploaded and processed first, then one call makes the status. */
final class MastodonConnector implements Connector, Tests, Deletes, Edits, Counts {
    private final NetworkProfile profile;
    private final Media media;
    private final Statuses statuses;
    private final Owner owner;

    MastodonConnector(NetworkProfile profile, Media media, Statuses statuses, Owner owner) {
        this.profile = profile;
        this.media = media;
        this.statuses = statuses;
        this.owner = owner;
    }

    @Override
    public Preparation prepare(PublishRequest request, StepJournal journal) {
        if (request.video().isPresent()) {
            Video video = request.video().get();
            return Preparing.withinLimits(
                    request,
                    profile,
                    () -> media.bring(video, journal)
                            .fold(state -> state.preparation(request), Preparation.Stopped::new));
        }
        return Preparing.of(
                request,
                profile,
                () -> Attached.upload(
                        request.images(), (picture, position) -> media.prepare(picture, position, journal)));
    }

    @Override
    public PublishResult publish(Prepared prepared) {
        Attached attached = Attached.in(prepared);
        return attached.dropped(media.uploads(), prepared, profile.name()).orElseGet(() -> {
            PublishResult result = statuses.create(prepared.request(), attached);
            if (result.kind() == PublishResult.Kind.MEDIA_GONE) {
                attached.uploads().forEach(media.uploads()::forget);
            }
            return result;
        });
    }

    /** A server answers a create at once; nothing is ever pending. */
    @Override
    public PublishResult resume(String token) {
        throw new IllegalArgumentException("mastodon never leaves a publication pending, so it gave no token " + token);
    }

    @Override
    public FindResult find(PublishRequest request, StepJournal journal) {
        return statuses.find(request);
    }

    @Override
    public TestResult test() {
        return owner.test();
    }

    @Override
    public CountResult count(RemotePost post) {
        return statuses.count(post);
    }

    @Override
    public DeleteResult delete(RemotePost post) {
        return statuses.delete(post);
    }

    @Override
    public EditResult edit(RemotePost post, PublishRequest words) {
        return statuses.edit(post, words);
    }
}
