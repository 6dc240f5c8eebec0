package dev.socialpublisher.article.share;

import java.util.Locale;

/**
 * Where an item stands in its workspace, in one language.
 *
 * @param site the one that is meant where several claim the item alike
 * @param path begins with a slash
 */
public record ArticlePath(String site, String workspace, String path, Locale language) {
    public ArticlePath {
        if (workspace.isBlank() || !path.startsWith("/")) {
            throw new IllegalArgumentException("an article path names a workspace and begins with a slash: " + path);
        }
    }
}
