package dev.socialpublisher.article.share;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.article.share.PublishedArticle.Translation;
import java.util.List;
import java.util.Optional;

/** Says what the page of a published article tells networks; the one place where the fallbacks meet. Any thread. */
public final class SharePages {
    private final PublishedArticles articles;
    private final SharePictures pictures;

    public SharePages(PublishedArticles articles, SharePictures pictures) {
        this.articles = articles;
        this.pictures = pictures;
    }

    /** Empty for what readers cannot see. May block on the repository. */
    public Optional<PageMeta> find(ArticlePath path) {
        return articles.find(path).map(published -> meta(path, published));
    }

    private PageMeta meta(ArticlePath path, PublishedArticle published) {
        Article article = published.article();
        ArticleMapping.Site site = published.site();
        return new PageMeta(
                path,
                ShareTexts.title(article),
                ShareTexts.description(article),
                article.address().url(),
                site.name(),
                Optional.ofNullable(site.locales().get(path.language())),
                alternates(published.translations(), site),
                pictures.of(article),
                article.published(),
                published.modified(),
                article.author(),
                article.section().map(section -> site.sectionName(section, path.language())),
                article.tags(),
                published.creator().or(site::fediverse),
                site.x(),
                article.share().noSocial());
    }

    private static List<PageMeta.Alternate> alternates(List<Translation> translations, ArticleMapping.Site site) {
        return translations.stream()
                .map(page -> new PageMeta.Alternate(
                        page.language(), Optional.ofNullable(site.locales().get(page.language())), page.address()))
                .toList();
    }
}
