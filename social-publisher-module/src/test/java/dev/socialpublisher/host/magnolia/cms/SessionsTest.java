package dev.socialpublisher.host.magnolia.cms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.adapter.jcr.JcrSources;
import dev.socialpublisher.adapter.jcr.SessionSource;
import dev.socialpublisher.adapter.jcr.SiteLanguages;
import dev.socialpublisher.adapter.richtext.RichTexts;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.host.magnolia.testing.CmsDouble;
import dev.socialpublisher.host.magnolia.testing.CmsRepository;
import dev.socialpublisher.host.magnolia.testing.Mappings;
import dev.socialpublisher.host.magnolia.testing.TestUser;
import java.nio.file.Path;
import java.util.Locale;
import javax.jcr.LoginException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {
    @TempDir
    static Path home;

    private static CmsRepository repository;
    private static ArticleKey key;

    private final CmsDouble magnolia = new CmsDouble(repository);
    private final SessionSource users = new UserSessions(magnolia);
    private final SessionSource system = new SystemSessions(magnolia);

    @BeforeAll
    static void start() throws Exception {
        repository = new CmsRepository(home);
        repository.addUser("nora");
        repository.addUser("paul");
        repository.grantRead("nora", CmsRepository.ARTICLES);
        String uuid = repository.add(
                CmsRepository.ARTICLES, "phare", "mgnl:content", node -> node.setProperty("title", "Le phare"));
        key = new ArticleKey("rivages", CmsRepository.ARTICLES, uuid, Locale.FRENCH);
    }

    @AfterEach
    void signOut() {
        magnolia.close();
        magnolia.signOut();
    }

    @AfterAll
    static void stop() {
        repository.close();
    }

    @Test
    void readsWithTheRightsOfWhoeverIsSignedIn() {
        magnolia.signIn(TestUser.named("nora"));
        assertThat(articles(users).find(key)).map(Article::title).contains("Le phare");
        assertThat(magnolia.openSystemSessions()).isZero();
    }

    @Test
    void showsNothingToWhoMayNotRead() {
        magnolia.signIn(TestUser.named("paul"));
        assertThat(articles(users).find(key)).isEmpty();
        assertThat(articles(users).status(key)).isEqualTo(PublicationStatus.DELETED);
    }

    @Test
    void showsNothingToWhoMayNotEvenOpenTheWorkspace() {
        SessionSource closed = new SessionSource() {
            @Override
            public <T> T read(String workspace, Work<T> work) throws RepositoryException {
                throw new LoginException("Workspace access denied");
            }
        };
        assertThat(articles(closed).find(key)).isEmpty();
        assertThat(articles(closed).status(key)).isEqualTo(PublicationStatus.DELETED);
    }

    @Test
    void readsNothingForAThreadWithoutARequest() {
        assertThatThrownBy(() -> articles(users).find(key))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not set for this thread");
    }

    @Test
    void readsEverythingForTheDispatcherAndReleasesIt() {
        assertThat(articles(system).find(key)).map(Article::title).contains("Le phare");
        assertThat(magnolia.openSystemSessions()).isZero();
        assertThat(magnolia.isSystem()).isFalse();
    }

    @Test
    void releasesTheSystemContextWhenTheWorkFails() {
        assertThatThrownBy(() -> system.read(CmsRepository.ARTICLES, session -> {
                    throw new IllegalArgumentException("broken off");
                }))
                .hasMessage("broken off");
        assertThatThrownBy(() -> system.read(CmsRepository.ARTICLES, session -> session.getNode("/nowhere")))
                .isInstanceOf(RepositoryException.class);
        assertThatThrownBy(() -> system.read("no-such-workspace", Session::getRootNode))
                .isInstanceOf(RepositoryException.class);
        assertThat(magnolia.openSystemSessions()).isZero();
        assertThat(magnolia.isSystem()).isFalse();
    }

    @Test
    void keepsAnOuterReadingOpenWhenAnInnerOneEnds() throws Exception {
        String title = system.read(CmsRepository.ARTICLES, session -> {
            system.read(CmsRepository.ASSETS, Session::getRootNode);
            assertThat(magnolia.openSystemSessions()).isEqualTo(2);
            return session.getNode("/phare").getProperty("title").getString();
        });
        assertThat(title).isEqualTo("Le phare");
        assertThat(magnolia.openSystemSessions()).isZero();
    }

    private static ArticleSource articles(SessionSource sessions) {
        return JcrSources.articles(
                sessions, new JcrSources.Reading(Mappings::builtIn, SiteLanguages.UNSAID, RichTexts.richText()));
    }
}
