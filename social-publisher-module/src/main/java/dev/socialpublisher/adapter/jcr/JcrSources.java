package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.adapter.jcr.asset.StoredVideos;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.AssetPublication;
import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.article.RichText;
import dev.socialpublisher.article.share.PublishedArticles;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.video.VideoInspector;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Makes the sources of this adapter. */
public final class JcrSources {
    private JcrSources() {}

    /**
     * How items are read as articles.
     *
     * @param mappings those in force, in order; asked at each call. A node is read by the first that fits it, and by one
     *     that names its template before all others
     * @param languages those of the host's sites, which count more than the mappings'
     */
    public record Reading(Supplier<List<ArticleMapping>> mappings, SiteLanguages languages, RichText richText) {
        private MappedItems items() {
            return new MappedItems(mappings, languages);
        }

        private ArticleReader reader(SessionSource sessions) {
            return new ArticleReader(richText, new Assets(sessions));
        }
    }

    /** Reads articles as their mapping says. */
    public static ArticleSource articles(SessionSource sessions, Reading how) {
        return new JcrArticleSource(sessions, how.items(), how.reader(sessions));
    }

    /** Finds articles as readers see them, by the same mappings; a translation that is missing is missing here. */
    public static PublishedArticles published(PublishedSessions sessions, Reading how) {
        return new JcrPublishedArticles(sessions, how.items(), how.reader(sessions.sessions()));
    }

    /** What Magnolia's publishing left on an item, for a host that lists its items. */
    public static PublicationStatus status(Node item) throws RepositoryException {
        return Activation.status(item);
    }

    /** Reads pictures of Magnolia's shape: the bytes stand in the asset's {@code jcr:content}. */
    public static MediaSource media(SessionSource sessions, String workspace) {
        return new JcrMediaSource(sessions, workspace, Optional.empty());
    }

    /** The same, with videos. */
    public static MediaSource media(SessionSource sessions, String workspace, VideoInspector videos) {
        return new JcrMediaSource(sessions, workspace, Optional.of(new StoredVideos(videos)));
    }

    /** What Magnolia's publishing left on assets of that shape. */
    public static AssetPublication assets(SessionSource sessions, String workspace) {
        return new JcrMediaSource(sessions, workspace, Optional.empty());
    }
}
