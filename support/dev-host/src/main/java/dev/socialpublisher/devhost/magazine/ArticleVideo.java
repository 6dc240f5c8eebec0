package dev.socialpublisher.devhost.magazine;

import java.util.Locale;
import java.util.Map;

/**
 * A video of an article.
 *
 * @param asset identifier in the asset workspace
 * @param chapters by language, a line each
 */
public record ArticleVideo(String asset, String credit, Map<Locale, String> chapters) {
    public ArticleVideo {
        chapters = Map.copyOf(chapters);
    }
}
