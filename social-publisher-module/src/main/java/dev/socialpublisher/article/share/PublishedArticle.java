package dev.socialpublisher.article.share;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleMapping;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An article as readers see it, with what its page says beside it.
 *
 * @param creator the author's own address in the fediverse, {@code @name@server}
 * @param translations all languages that have a text and an address, this one included, in the mapping's order
 */
public record PublishedArticle(
        Article article,
        ArticleMapping.Site site,
        Optional<Instant> modified,
        Optional<String> creator,
        List<Translation> translations) {
    public PublishedArticle {
        translations = List.copyOf(translations);
    }

    /** The article's page in one language. */
    public record Translation(Locale language, URI address) {}
}
