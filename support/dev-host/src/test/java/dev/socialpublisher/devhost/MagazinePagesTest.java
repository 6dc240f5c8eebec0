package dev.socialpublisher.devhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages on the magazine of a first start. */
class MagazinePagesTest {
    @TempDir
    static Path work;

    private static DevHost host;

    @BeforeAll
    static void start() {
        host = Hosts.start(work, new PublicMount(), Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void listsEveryArticleWithItsStatus() {
        Document list =
                new Browser(host).signedIn("camille").get("/articles?lang=fr").html();

        assertThat(list.select("tbody tr")).hasSize(8);
        assertThat(list.select(".status-published")).hasSize(7);
        assertThat(list.select(".status-never-published").text()).isEqualTo("Brouillon");
        assertThat(list.select("tbody a.title").eachText()).contains("La rue qui recule");
    }

    @Test
    void findsArticlesWithoutCaseAndAccents() {
        Document found =
                new Browser(host).signedIn("camille").get("/articles?q=ROSPABE").html();

        assertThat(found.select("tbody tr")).hasSize(1);
        assertThat(found.selectFirst("#q").val()).isEqualTo("ROSPABE");
    }

    @Test
    void saysSoWhenNothingIsFound() {
        Document found = new Browser(host)
                .signedIn("camille")
                .get("/articles?lang=en&q=%3Cscript%3E")
                .html();

        assertThat(found.selectFirst(".empty").text()).startsWith("No article for “<script>”.");
        assertThat(found.select("main script")).isEmpty();
    }

    @Test
    void speaksBothLanguagesAndRemembersTheChoice() {
        Browser browser = new Browser(host).signedIn("camille");

        assertThat(browser.get("/articles", "Accept-Language", "en-GB")
                        .html()
                        .selectFirst("html")
                        .attr("lang"))
                .isEqualTo("en");
        browser.get("/articles?lang=fr");
        assertThat(browser.get("/articles", "Accept-Language", "en-GB")
                        .html()
                        .selectFirst("html")
                        .attr("lang"))
                .isEqualTo("fr");
    }

    @Test
    void showsReadersWhatIsPublishedWithItsTags() {
        Browser.Page page = new Browser(host).get("/fr/societe/la-rue-qui-recule");
        Document story = page.html();

        assertThat(page.status()).isEqualTo(200);
        assertThat(story.selectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo("https://magazine.example.org/fr/societe/la-rue-qui-recule");
        assertThat(meta(story, "og:url")).isEqualTo("https://magazine.example.org/fr/societe/la-rue-qui-recule");
        assertThat(meta(story, "og:title")).isEqualTo("La rue qui recule");
        assertThat(meta(story, "og:locale")).isEqualTo("fr_FR");
        assertThat(story.selectFirst("meta[name=twitter:title]").attr("content"))
                .isEqualTo("La rue qui recule");
        assertThat(story.select(".body blockquote cite")).isNotEmpty();
    }

    @Test
    void showsReadersNeitherDraftsNorLanguagesThatAreAbsent() {
        Browser reader = new Browser(host);

        assertThat(reader.get("/fr/pratique/planter-des-oyats-mode-d-emploi").status())
                .isEqualTo(404);
        assertThat(reader.get("/en/societe/la-rue-qui-recule").status()).isEqualTo(404);
        assertThat(reader.get("/fr/societe/nowhere").text()).contains("Cet article n’est pas publié");
    }

    @Test
    void linksTheLanguagesOfAnArticle() {
        Document story = new Browser(host)
                .get("/fr/culture/la-corne-de-brume-de-men-garo")
                .html();

        assertThat(story.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("fr", "en");
        assertThat(new Browser(host)
                        .get("/en/culture/la-corne-de-brume-de-men-garo")
                        .status())
                .isEqualTo(200);
    }

    private static String meta(Document story, String property) {
        return story.selectFirst("meta[property=" + property + "]").attr("content");
    }
}
