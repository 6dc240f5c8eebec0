package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.MappingSource;
import dev.socialpublisher.article.RichText;
import dev.socialpublisher.media.MediaSource;

/** Makes the sources of this adapter. */
public final class JcrSources {
    private JcrSources() {}

    public static ArticleSource articles(SessionSource sessions, MappingSource mappings, RichText richText) {
        return new JcrArticleSource(sessions, mappings, new ArticleReader(richText));
    }

    /** Reads assets of Magnolia's shape: the bytes stand in the asset's {@code jcr:content}. */
    public static MediaSource media(SessionSource sessions, String workspace) {
        return new JcrMediaSource(sessions, workspace);
    }
}
