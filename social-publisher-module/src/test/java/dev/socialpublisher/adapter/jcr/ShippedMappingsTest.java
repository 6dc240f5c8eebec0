package dev.socialpublisher.adapter.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.rulefile.BuiltIn;
import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javax.jcr.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The mappings that ship, on nodes as the content types and templates that they name make them. */
class ShippedMappingsTest extends JcrArticles {
    private static final String ASSET = "9f6b1f7e-0000-4000-8000-000000000001";
    private static final LightModules SHIPPED =
            new LightModules(List.of(BuiltIn.folder()), StandardKinds.all(), Clock.systemUTC());

    @BeforeAll
    static void makeWorkspaces() throws Exception {
        repository.create("social-articles");
        repository.create("articles");
        repository.create("website");
    }

    @Test
    void readTheExamplesArticle() throws Exception {
        String uuid = repository.add("social-articles", "mgnl:content", node -> {
            node.setProperty("title", "A street steps back");
            node.setProperty("title_fr", "La rue qui recule");
            node.setProperty("body", "<p>One street.</p>");
            node.setProperty("tags", new String[] {"coast"});
            node.setProperty("image", "jcr:" + ASSET);
            node.setProperty("imageAlt_fr", "Une dune");
            node.setProperty("ogTitle_fr", "Une rue recule de cent mètres");
            node.setProperty("ogImage", "jcr:" + ASSET);
            node.setProperty("noSocial", true);
        });

        Article english = read("social-articles", uuid, Locale.ENGLISH);
        Article french = read("social-articles", uuid, Locale.FRENCH);

        assertThat(english.title()).isEqualTo("A street steps back");
        assertThat(english.body().get(0).text()).isEqualTo("<p>One street.</p>");
        assertThat(english.tags()).containsExactly("coast");
        assertThat(english.share().noSocial()).isTrue();
        assertThat(english.share().title()).isEmpty();
        assertThat(french.title()).isEqualTo("La rue qui recule");
        assertThat(french.share().title()).contains("Une rue recule de cent mètres");
        assertThat(french.share().image()).contains(new MediaRef("jcr:" + ASSET));
        assertThat(french.images())
                .singleElement()
                .extracting(ArticleImage::alt)
                .isEqualTo(new AltText("Une dune"));
    }

    @Test
    void readAnArticleOfTheUsualContentType() throws Exception {
        String uuid = repository.add("articles", "mgnl:content", node -> {
            node.setProperty("title", "Titre");
            node.setProperty("abstract", "Une commune déménage.");
            node.setProperty("body", "<p>Une rue.</p>");
            node.setProperty("image", ASSET);
        });

        Article article = read("articles", uuid, Locale.ENGLISH);

        assertThat(article.lead()).isEqualTo("Une commune déménage.");
        assertThat(article.images()).extracting(ArticleImage::ref).containsExactly(new MediaRef("jcr:" + ASSET));
    }

    @Test
    void readAPageOverItsAreasAndComponents() throws Exception {
        String uuid = repository.add("website", "mgnl:page", page -> {
            page.setProperty("title", "Une page");
            Node main = page.addNode("main", "mgnl:area");
            textImage(main, "Première partie", "<p>1</p>");
            Node columns = main.addNode("01", "mgnl:component");
            Node second = textImage(columns.addNode("left", "mgnl:area"), "Seconde partie", "<p>2</p>");
            second.setProperty("image", "jcr:" + ASSET);
            textImage(page.addNode("stage", "mgnl:area"), "En scène", "<p>0</p>");
            page.addNode("child", "mgnl:page").setProperty("title", "Une autre page");
        });

        Article article = read("website", uuid, Locale.ENGLISH);

        assertThat(article.body().get(0).text()).isEqualTo("""
                <h2>En scène</h2>
                <p>0</p>
                <h2>Première partie</h2>
                <p>1</p>
                <h2>Seconde partie</h2>
                <p>2</p>
                """);
        assertThat(article.images()).extracting(ArticleImage::ref).containsExactly(new MediaRef("jcr:" + ASSET));
    }

    @Test
    void sayThatTheAddressIsMissingUntilItIsWritten() throws Exception {
        String uuid = repository.add("website", "mgnl:page", page -> page.setProperty("title", "Une page"));

        assertThat(read("website", uuid, Locale.ENGLISH).address().unresolved()).containsExactly("url");
    }

    private static Node textImage(Node parent, String headline, String text) throws Exception {
        Node component = parent.addNode("0", "mgnl:component");
        component.setProperty("mgnl:template", "travel-demo:components/textImage");
        component.setProperty("headline", headline);
        component.setProperty("text", text);
        return component;
    }

    private static Article read(String workspace, String uuid, Locale language) {
        return JcrSources.articles(repository, asMapped(SHIPPED::articleMappings))
                .find(new ArticleKey("default", workspace, uuid, language))
                .orElseThrow();
    }
}
