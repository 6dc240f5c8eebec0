package dev.socialpublisher.testing;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.article.ArticleRevision;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.article.ShareMetadata;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Articles that a test puts and takes away; public while there. */
public final class InMemoryArticles implements ArticleSource {
    public static final PublicAddress ADDRESS = new PublicAddress(
            "https://magazine.example.org/{slug}",
            Optional.of(URI.create("https://magazine.example.org/men-garo")),
            List.of());

    private final Map<ArticleKey, Article> articles = new ConcurrentHashMap<>();
    private volatile PublicationStatus status = PublicationStatus.PUBLISHED;

    public static Article article(String revisionDigit, PublicAddress address, List<ArticleImage> images) {
        return new Article(
                new ArticleRef(Posts.ARTICLE, new ArticleRevision(revisionDigit.repeat(64))),
                "La corne de brume de Men Garo",
                "",
                List.of(Block.of(Block.Kind.PARAGRAPH, "La corne sonne.")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                images,
                ShareMetadata.NONE,
                address,
                Optional.empty());
    }

    public static Article notForNetworks(String revisionDigit) {
        Article open = article(revisionDigit, ADDRESS, List.of());
        return new Article(
                open.ref(),
                open.title(),
                open.lead(),
                open.body(),
                open.author(),
                open.section(),
                open.tags(),
                open.images(),
                new ShareMetadata(Optional.empty(), Optional.empty(), Optional.empty(), true),
                open.address(),
                open.published());
    }

    public void put(Article article) {
        articles.put(article.ref().key(), article);
    }

    /** Answers that key by this article, whose own key may be another: a language that stands in. */
    public void put(ArticleKey asked, Article article) {
        articles.put(asked, article);
    }

    public void remove(ArticleKey key) {
        articles.remove(key);
    }

    public void status(PublicationStatus newStatus) {
        status = newStatus;
    }

    @Override
    public Optional<Article> find(ArticleKey key) {
        return Optional.ofNullable(articles.get(key));
    }

    @Override
    public PublicationStatus status(ArticleKey key) {
        return articles.containsKey(key) ? status : PublicationStatus.DELETED;
    }

    @Override
    public String siteOf(String workspace, String uuid, String likely) {
        return likely;
    }

    @Override
    public List<Locale> languages(String site, String workspace, String uuid) {
        return articles.keySet().stream()
                .filter(key -> key.workspace().equals(workspace) && key.uuid().equals(uuid))
                .map(ArticleKey::locale)
                .toList();
    }
}
