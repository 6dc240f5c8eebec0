package dev.socialpublisher.devhost.web;

import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.devhost.magazine.Articles;
import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.devhost.magazine.StoredArticle;
import dev.socialpublisher.devhost.page.ArticleListPage;
import dev.socialpublisher.devhost.repository.ContentRepository;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The list of articles. */
final class ArticlePages {
    private final Magazine magazine;
    private final Articles articles;
    private final ArticleSource source;

    ArticlePages(Magazine magazine, Articles articles, ArticleSource source) {
        this.magazine = magazine;
        this.articles = articles;
        this.source = source;
    }

    List<Route> routes() {
        return List.of(Route.get("/", visit -> visit.redirect("/articles")), Route.get("/articles", this::list));
    }

    private void list(Visit visit) throws IOException {
        String query = visit.parameter("q");
        List<StoredArticle> all = articles.all();
        List<ArticleListPage.Row> rows = all.stream()
                .filter(stored -> matches(stored, folded(query)))
                .map(stored -> new ArticleListPage.Row(stored, status(stored.uuid())))
                .toList();
        visit.show(ArticleListPage.show(visit.frame(), new ArticleListPage.Listing(magazine, rows, query, all.size())));
    }

    private PublicationStatus status(String uuid) {
        return source.status(
                new ArticleKey(Magazine.SITE, ContentRepository.ARTICLES, uuid, Magazine.LANGUAGES.get(0)));
    }

    private static boolean matches(StoredArticle stored, String query) {
        return Magazine.LANGUAGES.stream()
                .flatMap(language -> Stream.concat(
                        Stream.of(
                                stored.article().in(language).title(),
                                stored.article().author()),
                        stored.article().in(language).tags().stream()))
                .anyMatch(text -> folded(text).contains(query));
    }

    /** Without case and accents, as people type into a search field. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
