package dev.socialpublisher.adapter.jcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleMapping.Component;
import dev.socialpublisher.article.ArticleMapping.Format;
import dev.socialpublisher.article.ArticleMapping.InChildNodes;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.ArticleVideo;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.article.ShareMetadata;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article is made of: words, images, body. */
class JcrArticleSourceTest extends JcrArticles {
    @Test
    void readsTheDefaultLanguageUnderBareNames() throws Exception {
        Article article = french(bilingual()).orElseThrow();

        assertThat(article.title()).isEqualTo("La rue qui recule");
        assertThat(article.lead()).isEqualTo("Une commune déménage.");
        assertThat(article.body()).containsExactly(Block.of(Block.Kind.PARAGRAPH, "<p>Une rue.</p>"));
        assertThat(article.author()).contains("Solène Auffray");
        assertThat(article.handles()).isEqualTo(Map.of("x", "solene_auffray"));
        assertThat(article.section()).contains("societe");
        assertThat(article.tags()).containsExactly("littoral", "logement");
        assertThat(article.published()).contains(NOON);
        assertThat(article.address().url())
                .contains(URI.create("https://magazine.example.org/fr/societe/la-rue-qui-recule"));
    }

    @Test
    void readsAnotherLanguageUnderSuffixedNamesAndSharesTheRest() throws Exception {
        Article article = english(bilingual()).orElseThrow();

        assertThat(article.title()).isEqualTo("The street that steps back");
        assertThat(article.tags()).containsExactly("coast");
        assertThat(article.author()).contains("Solène Auffray");
        assertThat(article.address().url())
                .contains(URI.create("https://magazine.example.org/en/societe/la-rue-qui-recule"));
    }

    @Test
    void neverFillsALanguageFromAnother() throws Exception {
        String uuid = add(node -> {
            node.setProperty("title", "Seulement en français");
            node.setProperty("tags", new String[] {"littoral"});
            node.setProperty("lead_en", "Only a lead");
        });

        Article article = english(uuid).orElseThrow();

        assertThat(article.title()).isEmpty();
        assertThat(article.tags()).isEmpty();
        assertThat(article.lead()).isEqualTo("Only a lead");
    }

    @Test
    void takesMissingPropertiesAsEmpty() throws Exception {
        String uuid = add(node -> node.setProperty("title", "Un titre, rien d’autre"));

        Article article = french(uuid).orElseThrow();

        assertThat(article.lead()).isEmpty();
        assertThat(article.body()).isEmpty();
        assertThat(article.author()).isEmpty();
        assertThat(article.section()).isEmpty();
        assertThat(article.tags()).isEmpty();
        assertThat(article.images()).isEmpty();
        assertThat(article.published()).isEmpty();
        assertThat(article.share()).isEqualTo(ShareMetadata.NONE);
    }

    @Test
    void takesPropertiesOfAnotherTypeAsTheyCanBeRead() throws Exception {
        String uuid = add(node -> {
            node.setProperty("title", new String[] {"Premier", "Second"});
            node.setProperty("tags", "seul");
            node.setProperty("published", "hier");
            node.setProperty("author", 42);
            node.setProperty("noSocial", "oui");
        });

        Article article = french(uuid).orElseThrow();

        assertThat(article.title()).isEqualTo("Premier");
        assertThat(article.tags()).containsExactly("seul");
        assertThat(article.published()).isEmpty();
        assertThat(article.author()).contains("42");
        assertThat(article.share().noSocial()).isFalse();
    }

    @Test
    void composesTextsToNfc() throws Exception {
        String uuid = add(node -> node.setProperty("title", " E\u0301te\u0301 "));

        assertThat(french(uuid).orElseThrow().title()).isEqualTo("\u00c9t\u00e9");
    }

    @Test
    void hasNothingWhereALanguageHasNoWords() throws Exception {
        String uuid = add(node -> node.setProperty("title", "Seulement en français"));

        assertThat(english(uuid)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "../x", "00000000-0000-0000-0000-000000000000"})
    void hasNothingUnderAnUnknownIdentifier(String uuid) {
        assertThat(french(uuid)).isEmpty();
        assertThat(status(uuid)).isEqualTo(PublicationStatus.DELETED);
    }

    @Test
    void takesAnItemOfAnotherTypeForNoArticle() throws Exception {
        String uuid = repository.add(
                TestRepository.ARTICLES, "mgnl:contentNode", node -> node.setProperty("title", "Un morceau"));

        assertThat(french(uuid)).isEmpty();
        assertThat(status(uuid)).isEqualTo(PublicationStatus.DELETED);
    }

    @Test
    void takesSubtypesOfTheMappedTypeForArticles() throws Exception {
        String uuid =
                repository.add(TestRepository.ARTICLES, "mgnl:page", node -> node.setProperty("title", "Une page"));

        assertThat(french(uuid).orElseThrow().title()).isEqualTo("Une page");
    }

    @Test
    void knowsOnlyMappedWorkspacesAndLanguages() throws Exception {
        String uuid = bilingual();
        ArticleSource source = source(Mappings.plain());

        assertThat(source.find(new ArticleKey("rivages", "config", uuid, Locale.FRENCH)))
                .isEmpty();
        assertThat(source.find(new ArticleKey("rivages", TestRepository.ARTICLES, uuid, Locale.GERMAN)))
                .isEmpty();
    }

    @Test
    void namesTheWorkspaceWhenTheRepositoryFails() {
        SessionSource broken = new SessionSource() {
            @Override
            public <T> T read(String workspace, Work<T> work) throws RepositoryException {
                throw new RepositoryException("disk full");
            }
        };
        ArticleSource source = JcrSources.articles(broken, asMapped(Mappings.plain()));

        assertThatThrownBy(() -> source.find(key("0", Locale.FRENCH)))
                .isInstanceOfSatisfying(
                        SocialException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.ARTICLE_REPOSITORY_UNAVAILABLE))
                .hasMessageContaining("workspace rivages: disk full");
    }

    @Nested
    class Images {
        @Test
        void readsThemInOrderWithWordsAndRights() throws Exception {
            String first = UUID.randomUUID().toString();
            String second = UUID.randomUUID().toString();
            String uuid = add(node -> {
                node.setProperty("title", "Titre");
                node.setProperty("title_en", "Title");
                Node images = node.addNode("images", "mgnl:contentNode");
                Node main = images.addNode("00", "mgnl:contentNode");
                main.setProperty("asset", first);
                main.setProperty("alt", "Une dune");
                main.setProperty("alt_en", "A dune");
                main.setProperty("credit", "Léna Guivarc’h");
                main.setProperty("socialUseUntil", date("2027-03-31T00:00+02:00[Europe/Paris]"));
                images.addNode("01", "mgnl:contentNode").setProperty("alt", "Sans fichier");
                Node other = images.addNode("02", "mgnl:contentNode");
                other.setProperty("asset", "jcr:" + second);
                other.setProperty("socialUseUntil", "2027-01-31");
            });

            assertThat(french(uuid).orElseThrow().images())
                    .containsExactly(
                            new ArticleImage(
                                    new MediaRef("jcr:" + first),
                                    new AltText("Une dune"),
                                    new Credit("Léna Guivarc’h"),
                                    Optional.of(LocalDate.of(2027, 3, 31))),
                            new ArticleImage(
                                    new MediaRef("jcr:" + second),
                                    AltText.NONE,
                                    Credit.NONE,
                                    Optional.of(LocalDate.of(2027, 1, 31))));
            assertThat(english(uuid).orElseThrow().images().get(0).alt()).isEqualTo(new AltText("A dune"));
        }

        @Test
        void readsVideosWithTheirChaptersInTheLanguage() throws Exception {
            String asset = UUID.randomUUID().toString();
            String uuid = add(node -> {
                node.setProperty("title", "Titre");
                node.setProperty("title_en", "Title");
                Node video = node.addNode("videos", "mgnl:contentNode").addNode("00", "mgnl:contentNode");
                video.setProperty("asset", asset);
                video.setProperty("credit", "Léna Guivarc’h");
                video.setProperty("chapters", "0:00 La grève\n\n 0:12 Le flot \n");
                video.setProperty("socialUseUntil", "2027-01-31");
            });
            String before = french(uuid).orElseThrow().ref().revision().sha256();

            assertThat(french(uuid).orElseThrow().videos())
                    .containsExactly(new ArticleVideo(
                            new MediaRef("jcr:" + asset),
                            new Credit("Léna Guivarc’h"),
                            Optional.of(LocalDate.of(2027, 1, 31)),
                            List.of("0:00 La grève", "0:12 Le flot")));
            assertThat(english(uuid).orElseThrow().videos().get(0).chapters()).isEmpty();

            repository.change(
                    TestRepository.ARTICLES,
                    uuid,
                    node -> node.getNode("videos/00").setProperty("credit", "Malo"));
            assertThat(french(uuid).orElseThrow().ref().revision().sha256()).isNotEqualTo(before);
        }

        @Test
        void takesAnUnreadableEndOfRightsForEnded() throws Exception {
            String uuid = add(node -> {
                node.setProperty("title", "Titre");
                Node image = node.addNode("images", "mgnl:contentNode").addNode("00", "mgnl:contentNode");
                image.setProperty("asset", UUID.randomUUID().toString());
                image.setProperty("socialUseUntil", "fin mars");
            });

            ArticleImage image = french(uuid).orElseThrow().images().get(0);

            assertThat(image.usableOn(LocalDate.of(2026, 11, 22))).isFalse();
        }
    }

    @Nested
    class BodyInChildNodes {
        private final Mappings mappings = Mappings.plain()
                .withBody(new InChildNodes(
                        List.of("intro", "main"),
                        List.of(
                                new Component("m:heading", "headline", Format.HEADING, Optional.empty()),
                                new Component("m:text", "text", Format.RICH_TEXT, Optional.empty()),
                                new Component("m:note", "text", Format.PLAIN_TEXT, Optional.empty()),
                                new Component("m:quote", "text", Format.QUOTATION, Optional.of("speaker")))));

        @Test
        void goesThroughComponentsInOrderAndIntoContainers() throws Exception {
            String uuid = add(node -> {
                Node main = node.addNode("main", "mgnl:area");
                component(node.addNode("intro", "mgnl:area"), "m:note", "text", "0");
                component(main, "m:text", "text", "<p>1</p>");
                component(main, "m:heading", "headline", "2 & <3>");
                Node columns = component(main, "m:columns", "text", "<p>no</p>");
                component(columns.addNode("left", "mgnl:area"), "m:note", "text", "4 < 5\n\n6");
                component(main, "m:quote", "text", "Je reste.").setProperty("speaker", "Yvonne Tanguy");
                component(main, "m:advert", "text", "<p>no</p>");
            });

            Article article = source(mappings).find(key(uuid, Locale.FRENCH)).orElseThrow();

            assertThat(article.body().get(0).text()).isEqualTo("""
                            <p>0</p>
                            <p>1</p>
                            <h2>2 &amp; &lt;3&gt;</h2>
                            <p>4 &lt; 5</p><p>6</p>
                            <blockquote><p>Je reste.</p><cite>Yvonne Tanguy</cite></blockquote>
                            """);
        }

        @Test
        void isEmptyWithoutTheAreas() throws Exception {
            String uuid = add(node -> node.setProperty("title", "Titre"));

            assertThat(source(mappings)
                            .find(key(uuid, Locale.FRENCH))
                            .orElseThrow()
                            .body())
                    .isEmpty();
        }

        private static Node component(Node parent, String template, String property, String text)
                throws RepositoryException {
            Node component = parent.addNode("0", "mgnl:component");
            component.setProperty("mgnl:template", template);
            component.setProperty(property, text);
            return component;
        }
    }
}
