package dev.socialpublisher.article;

import java.util.Locale;

/** One language of one content item, whatever its revision. */
public record ArticleKey(String site, String workspace, String uuid, Locale locale) {
    public ArticleKey {
        if (workspace.isBlank() || uuid.isBlank()) {
            throw new IllegalArgumentException("an article key names workspace and node");
        }
    }

    public ArticleKey in(Locale other) {
        return new ArticleKey(site, workspace, uuid, other);
    }

    public ArticleKey ofSite(String other) {
        return new ArticleKey(other, workspace, uuid, locale);
    }
}
