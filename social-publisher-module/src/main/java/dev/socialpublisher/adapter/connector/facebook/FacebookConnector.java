package dev.socialpublisher.adapter.connector.facebook;

import dev.socialpublisher.adapter.connector.http.Preparing;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.upload.Attached;
import dev.socialpublisher.adapter.connector.http.upload.Uploads;
import dev.socialpublisher.adapter.connector.meta.PostSearch;
import dev.socialpublisher.adapter.connector.meta.account.AccountIdentity;
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
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import java.util.HashMap;
import java.util.Map;

/**
 * One Page. Pictures are uploaded first, which nobody sees; then one {@code POST /{page}/feed} makes the post, with the
 * pictures or with the link from which Facebook makes a card. A video is brought in pieces; the call that ends it makes the post.
 */
final class FacebookConnector implements Connector, Tests, Deletes, Edits, Counts {
    private static final String SESSION = "session";

    private final NetworkProfile profile;
    private final Parts parts;

    FacebookConnector(NetworkProfile profile, Parts parts) {
        this.profile = profile;
        this.parts = parts;
    }

    /** What works on one Page with one token. */
    record Parts(
            String page,
            PagePhotos photos,
            PageVideos videos,
            VideoPosts films,
            PageFeed feed,
            PostSearch search,
            AccountIdentity identity) {}

    @Override
    public Preparation prepare(PublishRequest request, StepJournal journal) {
        if (request.video().isPresent()) {
            Video video = request.video().get();
            return Preparing.withinLimits(
                    request,
                    profile,
                    () -> parts.videos()
                            .bring(video, journal)
                            .fold(state -> withSession(state.preparation(request), journal), Preparation.Stopped::new));
        }
        return Preparing.of(request, profile, () -> uploads(request, journal));
    }

    /** The call that ends an upload names its session. */
    private static Preparation withSession(Preparation preparation, StepJournal journal) {
        if (preparation instanceof Preparation.Ready ready) {
            Map<String, String> handles = new HashMap<>(ready.prepared().handles());
            handles.put(SESSION, PageVideos.session(journal));
            return new Preparation.Ready(new Prepared(ready.prepared().request(), handles));
        }
        return preparation;
    }

    private Step<Map<String, String>> uploads(PublishRequest request, StepJournal journal) {
        return Attached.upload(
                request.images(), (picture, position) -> parts.photos().prepare(picture, position, journal));
    }

    @Override
    public PublishResult publish(Prepared prepared) {
        if (prepared.request().video().isPresent()) {
            return film(prepared);
        }
        Attached photos = Attached.in(prepared);
        Uploads uploads = parts.photos().uploads();
        return photos.dropped(uploads, prepared, "Facebook").orElseGet(() -> {
            PublishResult result = parts.feed().create(prepared.request(), photos);
            if (result.kind() == PublishResult.Kind.MEDIA_GONE) {
                photos.uploads().forEach(uploads::forget);
            }
            return result;
        });
    }

    private PublishResult film(Prepared prepared) {
        Attached video = Attached.in(prepared);
        Uploads uploads = parts.videos().uploads();
        return video.dropped(uploads, prepared, "Facebook").orElseGet(() -> {
            String session = prepared.handles().getOrDefault(SESSION, "");
            PublishResult result =
                    parts.films().finish(prepared.request(), video.uploads().get(0), session);
            if (result.kind() == PublishResult.Kind.MEDIA_GONE) {
                video.uploads().forEach(uploads::forget);
            }
            return result;
        });
    }

    /** Only a video is ever pending, by its id: Facebook answers any other create at once. */
    @Override
    public PublishResult resume(String token) {
        return parts.films().resume(token);
    }

    @Override
    public FindResult find(PublishRequest request, StepJournal journal) {
        return parts.films().find(journal).orElseGet(() -> parts.search().find(request));
    }

    @Override
    public TestResult test() {
        return parts.identity().test(PageRights.question(parts.page()));
    }

    @Override
    public CountResult count(RemotePost post) {
        return VideoPosts.isVideo(post)
                ? new CountResult.Untold(new PublishResult.Misconfigured(Wording.of(
                        "Facebook tells the numbers of videos elsewhere than those of posts",
                        "Facebook donne les chiffres des vidéos ailleurs que ceux des posts")))
                : parts.feed().count(post);
    }

    @Override
    public DeleteResult delete(RemotePost post) {
        return parts.feed().delete(post);
    }

    @Override
    public EditResult edit(RemotePost post, PublishRequest words) {
        return VideoPosts.isVideo(post)
                ? parts.films().edit(post, words)
                : parts.feed().edit(post, words);
    }
}
