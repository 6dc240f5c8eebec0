package dev.socialpublisher.devhost.crash;

import dev.socialpublisher.article.Article;
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
import java.util.Optional;

/** One public article, always the same: no repository has to be started for each process. */
final class FixedArticle implements ArticleSource {
    static final ArticleKey KEY =
            new ArticleKey("rivages", "rivages", "8c1f2f0e-7a53-4e0c-9d53-0d3a4f1a9b11", Locale.FRENCH);
    static final URI URL = URI.create("https://magazine.example.org/fr/littoral/la-digue-de-kervelen");

    private static final Article ARTICLE = new Article(
            new ArticleRef(KEY, new ArticleRevision("5e".repeat(32))),
            "La digue de Kervelen",
            "Quarante ans de relevés au pied d’une digue.",
            List.of(Block.of(Block.Kind.PARAGRAPH, "La mer a gagné du terrain devant la digue de Kervelen.")),
            Optional.of("Anaëlle Riou"),
            Optional.of("littoral"),
            List.of("littoral"),
            List.of(),
            ShareMetadata.NONE,
            new PublicAddress(URL.toString(), Optional.of(URL), List.of()),
            Optional.empty());

    @Override
    public Optional<Article> find(ArticleKey key) {
        return Optional.of(ARTICLE).filter(article -> article.ref().key().equals(key));
    }

    @Override
    public PublicationStatus status(ArticleKey key) {
        return find(key).isPresent() ? PublicationStatus.PUBLISHED : PublicationStatus.DELETED;
    }

    @Override
    public String siteOf(String workspace, String uuid, String likely) {
        return likely;
    }

    @Override
    public List<Locale> languages(String site, String workspace, String uuid) {
        return List.of(KEY.locale());
    }
}
