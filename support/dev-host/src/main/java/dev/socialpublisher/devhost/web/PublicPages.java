package dev.socialpublisher.devhost.web;

import dev.socialpublisher.article.share.ArticlePath;
import dev.socialpublisher.article.share.SharePages;
import dev.socialpublisher.devhost.magazine.Articles;
import dev.socialpublisher.devhost.magazine.Assets;
import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.devhost.magazine.PublicArticle;
import dev.socialpublisher.devhost.page.reader.PublicArticlePage;
import dev.socialpublisher.devhost.page.reader.PublicHomePage;
import dev.socialpublisher.devhost.page.reader.PublicMissingPage;
import dev.socialpublisher.devhost.repository.ContentRepository;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What readers see: published articles in the state in which they were published, and their pictures. */
final class PublicPages {
    private final Magazine magazine;
    private final Articles articles;
    private final Assets assets;
    private final SharePages pages;

    PublicPages(HostSite.Content content) {
        magazine = content.magazine();
        articles = content.articles();
        assets = content.assets();
        pages = content.pages();
    }

    List<Route> routes() {
        return List.of(
                Route.get("/(fr|en)/?", this::home),
                Route.get("/(fr|en)/([^/]+)/([^/]+)", this::article),
                Route.get("/(fr|en)/.*", this::missing),
                Route.get("/media/" + Route.UUID, this::picture));
    }

    private void home(Visit visit) throws IOException {
        visit.show(PublicHomePage.show(magazine, articles.allPublic(), language(visit)));
    }

    private void article(Visit visit) throws IOException {
        Locale language = language(visit);
        Optional<PublicArticle> found = articles.findPublic(
                        visit.path().group(2), visit.path().group(3))
                .filter(one -> one.article().exists(language));
        if (found.isEmpty()) {
            missing(visit);
            return;
        }
        ArticlePath path = new ArticlePath(
                Magazine.SITE, ContentRepository.ARTICLES, found.get().path(), language);
        visit.show(PublicArticlePage.show(magazine, found.get().article(), language, pages.find(path)));
    }

    private void missing(Visit visit) throws IOException {
        visit.show(404, PublicMissingPage.show(magazine, language(visit)));
    }

    /** Readers see the pictures of what they may read; editors see all. */
    private void picture(Visit visit) throws IOException {
        String uuid = visit.path().group(1);
        boolean editor = visit.actors().current().isPresent();
        Optional<Assets.Asset> asset = editor || articles.isPublicPicture(uuid) ? assets.find(uuid) : Optional.empty();
        if (asset.isEmpty()) {
            visit.response().sendError(404);
            return;
        }
        visit.response().setContentType(asset.get().mediaType());
        visit.response().setHeader("Cache-Control", "private, max-age=3600");
        asset.get().bytes().stream().transferTo(visit.response().getOutputStream());
    }

    private static Locale language(Visit visit) {
        return Locale.forLanguageTag(visit.path().group(1));
    }
}
