package dev.socialpublisher.adapter.connector.facebook;

import dev.socialpublisher.adapter.connector.http.Preparing;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.connector.Connector;
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
import dev.socialpublisher.network.NetworkProfile;
import java.util.Map;
import java.util.Optional;

/**
 * One Page. A picture is uploaded first, which nobody sees; then one {@code POST /{page}/feed} makes the post, with the
 * picture or with the link from which Facebook makes a card.
 */
final class FacebookConnector implements Connector, Tests, Deletes {
    private static final String PHOTO = "photo";

    private final NetworkProfile profile;
    private final Parts parts;

    FacebookConnector(NetworkProfile profile, Parts parts) {
        this.profile = profile;
        this.parts = parts;
    }

    /** What works on one Page with one token. */
    record Parts(PagePhotos photos, PageFeed feed, PageSearch search, PageIdentity identity) {}

    @Override
    public Preparation prepare(PublishRequest request, StepJournal journal) {
        return Preparing.of(request, profile, () -> uploads(request, journal));
    }

    private Step<Map<String, String>> uploads(PublishRequest request, StepJournal journal) {
        return request.image()
                .map(picture -> parts.photos()
                        .prepare(picture, journal)
                        .then(uploaded -> Step.done(Map.of(PHOTO, uploaded.toString()))))
                .orElseGet(() -> Step.done(Map.of()));
    }

    @Override
    public PublishResult publish(Prepared prepared) {
        Optional<Uploaded> photo =
                Optional.ofNullable(prepared.handles().get(PHOTO)).map(Uploaded::parse);
        if (photo.isPresent() && !parts.photos().alive(photo.get())) {
            return new PublishResult.MediaGone(Wording.of(
                    "Facebook dropped photo %s on %s; it is uploaded again",
                    "Facebook a effacé la photo %s le %s\u202f; elle est renvoyée",
                    photo.get().id(),
                    Moment.of(photo.get().until(), prepared.request().channel().zone())));
        }
        PublishResult result = parts.feed().create(prepared.request(), photo);
        if (result.kind() == PublishResult.Kind.MEDIA_GONE) {
            photo.ifPresent(parts.photos()::forget);
        }
        return result;
    }

    /** Facebook answers a create at once; nothing is ever pending. */
    @Override
    public PublishResult resume(String token) {
        throw new IllegalArgumentException("facebook never leaves a publication pending, so it gave no token " + token);
    }

    @Override
    public FindResult find(PublishRequest request, StepJournal journal) {
        return parts.search().find(request);
    }

    @Override
    public TestResult test() {
        return parts.identity().test();
    }

    @Override
    public DeleteResult delete(RemotePost post) {
        return parts.feed().delete(post);
    }
}
