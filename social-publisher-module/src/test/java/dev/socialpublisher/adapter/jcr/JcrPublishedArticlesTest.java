package dev.socialpublisher.adapter.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.share.ArticlePath;
import dev.socialpublisher.article.share.PublishedArticle;
import dev.socialpublisher.article.share.PublishedArticle.Translation;
import dev.socialpublisher.article.share.PublishedArticles;
import java.net.URI;
import java.util.Locale;
import javax.jcr.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles by their path, as readers see them. */
class JcrPublishedArticlesTest extends JcrArticles {
    @Test
    void findsAnArticleByItsPathWithAllItsLanguages() throws Exception {
        String path = pathOf(bilingual());
        String base = "https://magazine.example.org/";

        PublishedArticle found = onPublic().find(at(path, Locale.ENGLISH)).orElseThrow();

        assertThat(found.article().title()).isEqualTo("The street that steps back");
        assertThat(found.site().name()).isEqualTo("Rivages");
        assertThat(found.translations())
                .containsExactly(
                        new Translation(Locale.FRENCH, URI.create(base + "fr/societe/la-rue-qui-recule")),
                        new Translation(Locale.ENGLISH, URI.create(base + "en/societe/la-rue-qui-recule")));
        assertThat(found.creator()).isEmpty();
    }

    @Test
    void readsTheLastChangeAndTheAuthorsAddress() throws Exception {
        String path = pathOf(add(node -> {
            node.setProperty("title", "Une rue");
            node.setProperty("authorFediverse", "@solene@mastodon.test");
            node.setProperty("mgnl:lastModified", date(NOON));
        }));

        PublishedArticle found = onPublic().find(at(path, Locale.FRENCH)).orElseThrow();

        assertThat(found.modified()).contains(NOON);
        assertThat(found.creator()).contains("@solene@mastodon.test");
        assertThat(found.translations()).isEmpty();
    }

    @Test
    void goesByTheItemsStatusWhereDraftsAreInSight() throws Exception {
        String draft = add(node -> node.setProperty("title", "Brouillon"));
        String path = pathOf(draft);

        assertThat(onAuthor().find(at(path, Locale.FRENCH))).isEmpty();
        assertThat(onPublic().find(at(path, Locale.FRENCH))).isPresent();
        repository.change(TestRepository.ARTICLES, draft, node -> activated(node, NOON, true));
        assertThat(onAuthor().find(at(path, Locale.FRENCH))).isPresent();
        repository.change(TestRepository.ARTICLES, draft, node -> activated(node, NOON, false));
        assertThat(onAuthor().find(at(path, Locale.FRENCH))).isEmpty();
    }

    @Test
    void findsNothingInALanguageOrOfATypeThatIsNotMapped() throws Exception {
        String path = pathOf(bilingual());
        String folder = pathOf(repository.add(TestRepository.ARTICLES, "mgnl:folder", node -> {}));

        assertThat(onPublic().find(at(path, Locale.GERMAN))).isEmpty();
        assertThat(onPublic().find(at(folder, Locale.FRENCH))).isEmpty();
        assertThat(onPublic().find(new ArticlePath("rivages", "nowhere", path, Locale.FRENCH)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "//item",
                "/nowhere",
                "/../item",
                "/item/..",
                "/./item",
                "/item/",
                "/item[0]",
                "/item[x]",
                "/no:such",
                "/{unclosed",
                "/a:b:c",
                "/a|b",
                "/*",
                "/ item",
                "/item\n"
            })
    void findsNothingAtAPathThatIsNone(String path) throws Exception {
        bilingual();

        assertThat(onPublic().find(at(path, Locale.FRENCH))).isEmpty();
    }

    private static PublishedArticles onPublic() {
        return JcrSources.published(PublishedSessions.ofPublic(repository), asMapped(Mappings.plain()));
    }

    private static PublishedArticles onAuthor() {
        return JcrSources.published(PublishedSessions.ofAuthor(repository), asMapped(Mappings.plain()));
    }

    private static ArticlePath at(String path, Locale language) {
        return new ArticlePath("rivages", TestRepository.ARTICLES, path, language);
    }

    private static String pathOf(String uuid) throws Exception {
        return repository.read(
                TestRepository.ARTICLES,
                (Session session) -> session.getNodeByIdentifier(uuid).getPath());
    }
}
