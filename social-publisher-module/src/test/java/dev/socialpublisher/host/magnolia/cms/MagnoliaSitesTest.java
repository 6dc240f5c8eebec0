package dev.socialpublisher.host.magnolia.cms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.jcr.JcrSources;
import dev.socialpublisher.adapter.richtext.RichTexts;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.host.magnolia.testing.CmsDouble;
import dev.socialpublisher.host.magnolia.testing.CmsRepository;
import dev.socialpublisher.host.magnolia.testing.Mappings;
import dev.socialpublisher.host.magnolia.testing.TestSite;
import info.magnolia.cms.i18n.I18nContentSupport;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.jcr.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped mapping of the workspace calls French the main language and suffixes English with {@code _en}. */
class MagnoliaSitesTest {
    private static final Locale SWISS = Locale.forLanguageTag("de-CH");

    @TempDir
    static Path home;

    private static CmsRepository repository;
    private static String uuid;

    private final CmsDouble magnolia = new CmsDouble(repository);

    @BeforeAll
    static void start() throws Exception {
        repository = new CmsRepository(home);
        uuid = repository.add(CmsRepository.ARTICLES, "phare", "mgnl:content", node -> {
            node.setProperty("title", "Under the bare name");
            node.setProperty("title_en", "Under the English name");
            node.setProperty("title_de_CH", "Unter dem Schweizer Namen");
        });
    }

    @AfterEach
    void close() {
        magnolia.close();
    }

    @AfterAll
    static void stop() {
        repository.close();
    }

    @Test
    void readsTheDefaultLanguageOfTheSiteUnderBareNames() {
        magnolia.assign("/phare", TestSite.speaking(Locale.ENGLISH, SWISS));
        assertThat(title(Locale.ENGLISH)).contains("Under the bare name");
    }

    @Test
    void readsOtherLanguagesUnderTheSuffixThatTheSiteGives() {
        magnolia.assign("/phare", TestSite.speaking(Locale.ENGLISH, SWISS));
        assertThat(title(SWISS)).contains("Unter dem Schweizer Namen");
    }

    @Test
    void knowsNoLanguageThatTheSiteLacksAlsoWhereTheMappingHasIt() {
        magnolia.assign("/phare", TestSite.speaking(Locale.ENGLISH, SWISS));
        assertThat(title(Locale.FRENCH)).isEmpty();
        assertThat(articles(magnolia).status(key(Locale.FRENCH))).isEqualTo(PublicationStatus.DELETED);
        assertThat(articles(magnolia).status(key(SWISS))).isEqualTo(PublicationStatus.NEVER_PUBLISHED);
    }

    @Test
    void namesTheLanguagesOfTheSiteElseOfTheMapping() {
        ArticleSource articles = articles(magnolia);
        assertThat(articles.languages("rivages", CmsRepository.ARTICLES, uuid))
                .containsExactly(Locale.FRENCH, Locale.ENGLISH);
        magnolia.assign("/phare", TestSite.speaking(Locale.ENGLISH, SWISS));
        assertThat(articles.languages("rivages", CmsRepository.ARTICLES, uuid)).containsExactly(Locale.ENGLISH, SWISS);
        assertThat(articles.languages("other", CmsRepository.ARTICLES, uuid)).isEmpty();
        assertThat(articles.languages("rivages", CmsRepository.ARTICLES, "nonsense"))
                .isEmpty();
    }

    @Test
    void letsTheDefaultLanguageStandInAndTheArticleSaySo() {
        magnolia.assign("/phare", TestSite.speaking(Locale.ENGLISH, Locale.ITALIAN));
        Article article = articles(magnolia).find(key(Locale.ITALIAN)).orElseThrow();
        assertThat(article.title()).isEqualTo("Under the bare name");
        assertThat(article.ref().key()).isEqualTo(key(Locale.ENGLISH));
    }

    @Test
    void goesByTheMappingWhereTheSiteNamesNoLanguage() {
        magnolia.assign("/phare", new TestSite(Locale.ENGLISH, List.of()));
        assertThat(title(Locale.FRENCH)).contains("Under the bare name");
    }

    @Test
    void goesByTheMappingWhereNoSiteIsAssigned() {
        magnolia.assign("/elsewhere", TestSite.speaking(Locale.ENGLISH));
        assertThat(title(Locale.FRENCH)).contains("Under the bare name");
        assertThat(title(Locale.ENGLISH)).contains("Under the English name");
    }

    @Test
    void fallsBackToNothingWhereOnlyTheMappingSpeaks() throws Exception {
        String french = repository.add(
                CmsRepository.ARTICLES, "digue", "mgnl:content", node -> node.setProperty("title", "La digue"));
        ArticleKey english = new ArticleKey("rivages", CmsRepository.ARTICLES, french, Locale.ENGLISH);
        assertThat(articles(magnolia).find(english)).isEmpty();
    }

    @Test
    void goesByTheMappingWithoutTheSiteModule() {
        assertThat(withoutAnswer(new NoClassDefFoundError("info/magnolia/module/site/SiteManager")))
                .contains("Under the bare name");
        assertThat(withoutAnswer(new IllegalStateException("there is no default site")))
                .contains("Under the bare name");
    }

    private Optional<String> withoutAnswer(Throwable failure) {
        CmsDouble broken = new CmsDouble(repository) {
            @Override
            public Optional<I18nContentSupport> siteLanguages(Node node) {
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
        };
        try (broken) {
            return articles(broken).find(key(Locale.FRENCH)).map(Article::title);
        }
    }

    private Optional<String> title(Locale language) {
        return articles(magnolia).find(key(language)).map(Article::title);
    }

    private static ArticleKey key(Locale language) {
        return new ArticleKey("rivages", CmsRepository.ARTICLES, uuid, language);
    }

    private static ArticleSource articles(CmsDouble magnolia) {
        return JcrSources.articles(
                new SystemSessions(magnolia),
                new JcrSources.Reading(Mappings::builtIn, new MagnoliaSites(magnolia), RichTexts.richText()));
    }
}
