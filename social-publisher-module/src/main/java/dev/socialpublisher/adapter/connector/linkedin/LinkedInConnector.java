package dev.socialpublisher.adapter.connector.linkedin;

import dev.socialpublisher.adapter.connector.http.Preparing;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.adapter.connector.http.upload.Attached;
import dev.socialpublisher.adapter.connector.http.upload.Uploads;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Picture;
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

/**
 * One organization's page. Pictures, a video, or the thumbnail of the card, are uploaded and processed first; then one {@code POST
 * /rest/posts} makes the post.
 */
final class LinkedInConnector implements Connector, Tests, Deletes, Edits {
    private final NetworkProfile profile;
    private final Parts parts;

    LinkedInConnector(NetworkProfile profile, Parts parts) {
        this.profile = profile;
        this.parts = parts;
    }

    /** What works on one page. {@code id}: of the organization */
    record Parts(
            String id,
            AuthorisedCalls calls,
            Images images,
            Videos videos,
            PageFeed feed,
            Organizations organizations) {}

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
        return Preparing.of(request, profile, () -> parts.calls().ready().then(token -> uploads(request, journal)));
    }

    private Step<Map<String, String>> uploads(PublishRequest request, StepJournal journal) {
        List<Picture> pictures =
                PostBody.showsCard(request) ? request.cardThumbnail().stream().toList() : request.images();
        return Attached.upload(
                pictures, (picture, position) -> parts.images().prepare(picture.rendition(), position, journal));
    }

    @Override
    public PublishResult publish(Prepared prepared) {
        Attached attached = Attached.in(prepared);
        Uploads uploads = parts.images().uploads();
        return attached.dropped(uploads, prepared, "LinkedIn").orElseGet(() -> {
            PublishResult result = parts.feed().create(prepared.request(), attached);
            if (result.kind() == PublishResult.Kind.MEDIA_GONE) {
                attached.uploads().forEach(uploads::forget);
            }
            return result;
        });
    }

    /** LinkedIn answers a create at once; nothing is ever pending. */
    @Override
    public PublishResult resume(String token) {
        throw new IllegalArgumentException("linkedin never leaves a publication pending, so it gave no token " + token);
    }

    @Override
    public FindResult find(PublishRequest request, StepJournal journal) {
        return parts.feed().find(request);
    }

    @Override
    public TestResult test() {
        List<String> missing = parts.calls().missing(LinkedInAuthorisation.SCOPES);
        return parts.organizations()
                .named(parts.id())
                .fold(account -> new TestResult.Works(account, missing), TestResult.Fails::new);
    }

    @Override
    public EditResult edit(RemotePost post, PublishRequest words) {
        return parts.feed().edit(post, words);
    }

    @Override
    public DeleteResult delete(RemotePost post) {
        return parts.feed().delete(post);
    }
}
