package dev.socialpublisher.devhost.web;

import dev.socialpublisher.devhost.magazine.Articles;
import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.devhost.magazine.StoredArticle;
import dev.socialpublisher.devhost.page.ArticleListPage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The list of articles. */
final class ArticlePages {
    private final Magazine magazine;
    private final Articles articles;

    ArticlePages(Magazine magazine, Articles articles) {
        this.magazine = magazine;
        this.articles = articles;
    }

    List<Route> routes() {
        return List.of(Route.get("/", visit -> visit.redirect("/articles")), Route.get("/articles", this::list));
    }

    private void list(Visit visit) throws IOException {
        String query = visit.parameter("q");
        List<StoredArticle> all = articles.all();
        List<StoredArticle> rows =
                all.stream().filter(stored -> matches(stored, folded(query))).toList();
        visit.show(ArticleListPage.show(visit.frame(), new ArticleListPage.Listing(magazine, rows, query, all.size())));
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
