package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.article.RichText;
import dev.socialpublisher.article.share.PublishedArticles;
import dev.socialpublisher.media.MediaSource;
import java.util.List;
import java.util.function.Supplier;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Makes the sources of this adapter. */
public final class JcrSources {
    private JcrSources() {}

    /**
     * Reads articles as their mapping says.
     *
     * @param mappings those in force, in order; asked at each call. A node is read by the first that fits it, and by one
     *     that names its template before all others
     */
    public static ArticleSource articles(
            SessionSource sessions, Supplier<List<ArticleMapping>> mappings, RichText richText) {
        return new JcrArticleSource(
                sessions, new MappedItems(mappings), new ArticleReader(richText, new Assets(sessions)));
    }

    /** Finds articles as readers see them, by the same mappings. */
    public static PublishedArticles published(
            PublishedSessions sessions, Supplier<List<ArticleMapping>> mappings, RichText richText) {
        return new JcrPublishedArticles(
                sessions, new MappedItems(mappings), new ArticleReader(richText, new Assets(sessions.sessions())));
    }

    /** What Magnolia's publishing left on an item, for a host that lists its items. */
    public static PublicationStatus status(Node item) throws RepositoryException {
        return Activation.status(item);
    }

    /** Reads assets of Magnolia's shape: the bytes stand in the asset's {@code jcr:content}. */
    public static MediaSource media(SessionSource sessions, String workspace) {
        return new JcrMediaSource(sessions, workspace);
    }
}
