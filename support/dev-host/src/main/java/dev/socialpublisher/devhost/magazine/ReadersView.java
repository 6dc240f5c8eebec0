package dev.socialpublisher.devhost.magazine;

import dev.socialpublisher.PublicContent;
import dev.socialpublisher.adapter.jcr.JcrSources;
import dev.socialpublisher.adapter.jcr.PublishedSessions;
import dev.socialpublisher.adapter.jcr.SessionSource;
import dev.socialpublisher.adapter.media.VideoContainers;
import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.devhost.repository.ContentRepository;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.video.VideoFacts;
import dev.socialpublisher.media.video.VideoFile;
import java.util.Optional;
import javax.jcr.RepositoryException;

/** The repository as readers see it, as Magnolia's public instance would have it: published copies and their pictures. */
public final class ReadersView {
    private static final String KEY = "jcr:";

    private ReadersView() {}

    public static PublicContent of(ContentRepository repository, Articles articles) {
        MediaSource all = JcrSources.media(repository, ContentRepository.ASSETS, new VideoContainers());
        return new PublicContent(
                PublishedSessions.ofPublic(copies(repository)),
                published(all, articles),
                ref -> Optional.of(
                        isPublic(ref, articles) ? PublicationStatus.PUBLISHED : PublicationStatus.NEVER_PUBLISHED));
    }

    private static MediaSource published(MediaSource all, Articles articles) {
        return new MediaSource() {
            @Override
            public Optional<MediaContent> open(MediaRef ref) {
                return isPublic(ref, articles) ? all.open(ref) : Optional.empty();
            }

            @Override
            public Optional<VideoFacts> video(MediaRef ref) {
                return isPublic(ref, articles) ? all.video(ref) : Optional.empty();
            }

            @Override
            public Optional<VideoFile> videoFile(MediaRef ref) {
                return isPublic(ref, articles) ? all.videoFile(ref) : Optional.empty();
            }
        };
    }

    /** Pictures and videos are published with the articles that show them. */
    private static boolean isPublic(MediaRef ref, Articles articles) {
        return articles.isPublicPicture(ref.id().replaceFirst("^" + KEY, ""));
    }

    /** Who asks for the articles' workspace gets the one with the published copies. */
    private static SessionSource copies(ContentRepository repository) {
        return new SessionSource() {
            @Override
            public <T> T read(String workspace, Work<T> work) throws RepositoryException {
                return repository.read(
                        workspace.equals(ContentRepository.ARTICLES) ? ContentRepository.PUBLIC : workspace, work);
            }
        };
    }
}
