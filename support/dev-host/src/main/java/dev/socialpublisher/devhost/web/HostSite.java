package dev.socialpublisher.devhost.web;

import dev.socialpublisher.article.share.SharePages;
import dev.socialpublisher.devhost.account.Accounts;
import dev.socialpublisher.devhost.account.CurrentPerson;
import dev.socialpublisher.devhost.magazine.ArticleImport;
import dev.socialpublisher.devhost.magazine.Articles;
import dev.socialpublisher.devhost.magazine.Assets;
import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.devhost.web.gate.OwnPagesOnly;
import dev.socialpublisher.devhost.web.gate.PageHeaders;
import dev.socialpublisher.devhost.web.gate.SignIn;
import dev.socialpublisher.media.Renditioner;
import jakarta.servlet.Servlet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts the host's own pages and the product's servlets together. */
public final class HostSite {
    private HostSite() {}

    /**
     * What the pages work on.
     *
     * @param pages what readers' pages say of their articles to networks
     */
    public record Content(
            Magazine magazine, Articles articles, Assets assets, Renditioner renditioner, SharePages pages) {}

    /**
     * The host's pages answer for whatever the product does not.
     *
     * @param product servlets by path pattern, {@code /.social/api/v1/*} and the like
     */
    public static WebServer.Site of(
            Content content, Accounts accounts, CurrentPerson person, Map<String, Servlet> product) {
        List<Route> routes = Stream.of(
                        new LoginPages(accounts).routes(),
                        new ArticlePages(content.magazine(), content.articles()).routes(),
                        new EditPages(
                                        content.magazine(),
                                        content.articles(),
                                        new Upload(content.renditioner(), content.assets()))
                                .routes(),
                        FramedPages.routes(),
                        new ImportCalls(new ArticleImport(
                                        content.articles(),
                                        content.magazine(),
                                        content.assets(),
                                        content.renditioner()))
                                .routes(),
                        StaticFiles.routes(),
                        new PublicPages(content).routes())
                .flatMap(List::stream)
                .toList();
        Map<String, Servlet> servlets = new HashMap<>(product);
        servlets.put("/", new PagesServlet(person, routes));
        return new WebServer.Site(
                List.of(new PageHeaders(), new OwnPagesOnly(), new SignIn(accounts, person)), servlets);
    }
}
