package dev.socialpublisher.adapter.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleRevision;
import dev.socialpublisher.article.PublicationStatus;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells one state of an article from another: address, revision, publication. */
class JcrArticleIdentityTest extends JcrArticles {
    @Nested
    class Addresses {
        @Test
        void namesEveryPartThatTheArticleLacks() throws Exception {
            String uuid = add(node -> node.setProperty("title", "Titre"));

            Article article = french(uuid).orElseThrow();

            assertThat(article.address().url()).isEmpty();
            assertThat(article.address().unresolved()).containsExactly("section", "slug");
            assertThat(article.address().template()).isEqualTo(Mappings.TEMPLATE);
        }

        @Test
        void encodesPartsAndReadsOtherPropertiesByName() throws Exception {
            String uuid = add(node -> {
                node.setProperty("title", "Titre");
                node.setProperty("slug", "l’été à $1/Île");
                node.setProperty("issue", "12");
            });
            Mappings mappings =
                    Mappings.plain().withUrl(Map.of(Locale.FRENCH, "https://x.example/{lang}/{issue}/{slug}"));

            assertThat(source(mappings)
                            .find(key(uuid, Locale.FRENCH))
                            .orElseThrow()
                            .address()
                            .url())
                    .contains(URI.create("https://x.example/fr/12/l%E2%80%99%C3%A9t%C3%A9%20%C3%A0%20%241%2F%C3%8Ele"));
        }

        @Test
        void keepTheSlashesOfAPath() throws Exception {
            String uuid = add(node -> node.setProperty("title", "Titre"));
            repository.change(
                    TestRepository.ARTICLES,
                    uuid,
                    node -> node.addNode("à la une", "mgnl:content").setProperty("title", "En dessous"));
            String below = repository.read(
                    TestRepository.ARTICLES,
                    session -> session.getNodeByIdentifier(uuid)
                            .getNode("à la une")
                            .getIdentifier());
            Mappings mappings = Mappings.plain().withUrl(Map.of(Locale.FRENCH, "https://x.example/{path}.html"));

            assertThat(source(mappings)
                            .find(key(below, Locale.FRENCH))
                            .orElseThrow()
                            .address()
                            .url())
                    .get()
                    .asString()
                    .matches("https://x\\.example/item(%5B\\d+%5D)?/%C3%A0%20la%20une\\.html");
        }

        @Test
        void areUnresolvedInALanguageWithoutTemplate() throws Exception {
            Mappings mappings = Mappings.plain().withUrl(Map.of(Locale.FRENCH, Mappings.TEMPLATE));

            Article article =
                    source(mappings).find(key(bilingual(), Locale.ENGLISH)).orElseThrow();

            assertThat(article.address().unresolved()).containsExactly("url");
        }

        @Test
        void takesAWholeAddressFromItsProperty() throws Exception {
            Mappings mappings = Mappings.plain().withUrl(Map.of(Locale.FRENCH, "{canonical}"));
            String good = add(node -> {
                node.setProperty("title", "Titre");
                node.setProperty("canonical", "https://magazine.example.org/special");
            });
            String bad = add(node -> {
                node.setProperty("title", "Titre");
                node.setProperty("canonical", "not an address");
            });

            assertThat(source(mappings)
                            .find(key(good, Locale.FRENCH))
                            .orElseThrow()
                            .address()
                            .url())
                    .contains(URI.create("https://magazine.example.org/special"));
            assertThat(source(mappings)
                            .find(key(bad, Locale.FRENCH))
                            .orElseThrow()
                            .address()
                            .unresolved())
                    .containsExactly("canonical");
        }
    }

    @Nested
    class Revisions {
        @Test
        void areEqualForEqualContentOfDifferentItems() throws Exception {
            assertThat(revision(bilingual(), Locale.FRENCH)).isEqualTo(revision(bilingual(), Locale.FRENCH));
        }

        @Test
        void differBetweenLanguages() throws Exception {
            String uuid = bilingual();

            assertThat(revision(uuid, Locale.FRENCH)).isNotEqualTo(revision(uuid, Locale.ENGLISH));
        }

        @ParameterizedTest
        @ValueSource(strings = {"title", "lead", "body", "author", "section", "slug", "tags", "ogTitle"})
        void changeWithEveryMappedProperty(String property) throws Exception {
            String uuid = bilingual();
            ArticleRevision before = revision(uuid, Locale.FRENCH);

            repository.change(TestRepository.ARTICLES, uuid, node -> {
                if (property.equals("tags")) {
                    node.setProperty(property, new String[] {"littoral"});
                } else {
                    node.setProperty(property, "autre");
                }
            });

            assertThat(revision(uuid, Locale.FRENCH)).isNotEqualTo(before);
        }

        @Test
        void ignorePublishingAndTheOtherLanguage() throws Exception {
            String uuid = bilingual();
            ArticleRevision before = revision(uuid, Locale.FRENCH);

            repository.change(TestRepository.ARTICLES, uuid, node -> {
                activated(node, NOON, true);
                node.setProperty("published", date(NOON.plusSeconds(60)));
                node.setProperty("title_en", "Another title");
                node.setProperty("internalNote", "relu");
            });

            assertThat(revision(uuid, Locale.FRENCH)).isEqualTo(before);
        }

        @Test
        void doNotMoveWordsBetweenNeighbours() throws Exception {
            String one = add(node -> node.setProperty("tags", new String[] {"a\n1:b"}));
            String two = add(node -> node.setProperty("tags", new String[] {"a", "b"}));
            for (String uuid : List.of(one, two)) {
                repository.change(TestRepository.ARTICLES, uuid, node -> node.setProperty("title", "Titre"));
            }

            assertThat(revision(one, Locale.FRENCH)).isNotEqualTo(revision(two, Locale.FRENCH));
        }

        private ArticleRevision revision(String uuid, Locale language) {
            return find(uuid, language).orElseThrow().ref().revision();
        }
    }

    @Nested
    class Status {
        @Test
        void isNeverPublishedWithoutADate() throws Exception {
            assertThat(status(bilingual())).isEqualTo(PublicationStatus.NEVER_PUBLISHED);
        }

        @Test
        void isPublishedWhenNothingChangedSince() throws Exception {
            assertThat(status(add(node -> activated(node, NOON, true)))).isEqualTo(PublicationStatus.PUBLISHED);
        }

        @Test
        void isModifiedWhenChangedSince() throws Exception {
            String uuid = add(node -> {
                activated(node, NOON, true);
                node.setProperty("mgnl:lastModified", date(NOON.plusMillis(1)));
            });

            assertThat(status(uuid)).isEqualTo(PublicationStatus.MODIFIED);
        }

        @Test
        void isUnpublishedAfterWithdrawal() throws Exception {
            assertThat(status(add(node -> activated(node, NOON, false)))).isEqualTo(PublicationStatus.UNPUBLISHED);
        }

        @Test
        void isDeletedWhenMarkedForDeletion() throws Exception {
            String uuid = add(node -> {
                activated(node, NOON, true);
                node.addMixin("mgnl:deleted");
            });

            assertThat(status(uuid)).isEqualTo(PublicationStatus.DELETED);
        }
    }
}
