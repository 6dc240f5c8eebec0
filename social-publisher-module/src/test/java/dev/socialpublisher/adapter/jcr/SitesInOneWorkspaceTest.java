package dev.socialpublisher.adapter.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.article.share.ArticlePath;
import dev.socialpublisher.article.share.PublishedArticles;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sites whose trees stand side by side in one workspace, as pages of several sites do in Magnolia's. */
class SitesInOneWorkspaceTest extends JcrArticles {
    private static final List<ArticleMapping> MAPPINGS =
            List.of(site("default", "/"), site("site-a", "/site-a"), site("site-b", "/site-b"));

    private final ArticleSource articles = JcrSources.articles(repository, asMapped(() -> MAPPINGS));
    private final PublishedArticles published =
            JcrSources.published(PublishedSessions.ofPublic(repository), asMapped(() -> MAPPINGS));

    private static String ofA;
    private static String ofB;
    private static String besides;

    @BeforeAll
    static void plant() throws Exception {
        ofA = page("/site-a", "Chez A");
        ofB = page("/site-b", "Chez B");
        besides = page("/site-a-archive", "Ailleurs");
    }

    @Test
    void readsAnItemUnderTheNameOfItsOwnSiteOnly() {
        assertThat(title("site-a", ofA)).contains("Chez A");
        assertThat(title("site-b", ofB)).contains("Chez B");
        for (String other : List.of("site-b", "default", "nobody")) {
            assertThat(title(other, ofA)).as(other).isEmpty();
            assertThat(articles.status(key(other, ofA))).as(other).isEqualTo(PublicationStatus.DELETED);
        }
    }

    @Test
    void leavesToTheWholeWorkspacesSiteWhatNoOtherHas() {
        assertThat(title("default", besides)).contains("Ailleurs");
        assertThat(title("site-a", besides)).isEmpty();
    }

    @Test
    void saysToWhichSiteAnItemBelongs() {
        assertThat(articles.siteOf(TestRepository.ARTICLES, ofA, "default")).isEqualTo("site-a");
        assertThat(articles.siteOf(TestRepository.ARTICLES, ofB, "site-a")).isEqualTo("site-b");
        assertThat(articles.siteOf(TestRepository.ARTICLES, besides, "site-a")).isEqualTo("default");
        assertThat(articles.siteOf(TestRepository.ARTICLES, "nonsense", "likely"))
                .isEqualTo("likely");
        assertThat(articles.siteOf("nowhere", ofA, "likely")).isEqualTo("likely");
    }

    @Test
    void givesEachSiteItsAddressesAndPathsBelowItsRoot() {
        assertThat(articles.find(key("site-a", ofA)).orElseThrow().address().url())
                .contains(URI.create("https://site-a.example/news/story.html"));
        assertThat(articles.find(key("default", besides))
                        .orElseThrow()
                        .address()
                        .url())
                .contains(URI.create("https://default.example/site-a-archive/news/story.html"));
    }

    @Test
    void tellsReadersPagesOfEachSiteByTheirPathAlone() {
        for (String site : List.of("site-a", "site-b")) {
            ArticlePath path =
                    new ArticlePath("default", TestRepository.ARTICLES, "/" + site + "/news/story", Locale.FRENCH);
            assertThat(published.find(path).orElseThrow().article().ref().key().site())
                    .isEqualTo(site);
        }
    }

    @Test
    void prefersTheLikelySiteWhereTwoClaimTheSameTree() {
        List<ArticleMapping> alike = List.of(site("default", "/"), site("acme", "/"));
        ArticleSource source = JcrSources.articles(repository, asMapped(() -> alike));
        assertThat(source.siteOf(TestRepository.ARTICLES, ofA, "acme")).isEqualTo("acme");
        assertThat(source.siteOf(TestRepository.ARTICLES, ofA, "nobody")).isEqualTo("default");
    }

    private Optional<String> title(String site, String uuid) {
        return articles.find(key(site, uuid)).map(Article::title);
    }

    private static ArticleKey key(String site, String uuid) {
        return new ArticleKey(site, TestRepository.ARTICLES, uuid, Locale.FRENCH);
    }

    private static String page(String root, String title) throws Exception {
        return repository.addBelow(
                TestRepository.ARTICLES, root + "/news/story", "mgnl:page", node -> node.setProperty("title", title));
    }

    private static ArticleMapping site(String name, String root) {
        ArticleMapping plain = Mappings.plain().get().get(0);
        return new ArticleMapping(
                new ArticleMapping.Items(name, TestRepository.ARTICLES, root, List.of("mgnl:page"), List.of()),
                plain.languages(),
                plain.properties(),
                plain.share(),
                plain.body(),
                plain.images(),
                plain.meta(),
                Map.of(Locale.FRENCH, "https://" + name + ".example/{path}.html"));
    }
}
