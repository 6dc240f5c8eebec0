package dev.socialpublisher.host.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.host.magnolia.testing.CmsRepository;
import dev.socialpublisher.host.magnolia.testing.FakeRequest;
import dev.socialpublisher.host.magnolia.testing.FakeResponse;
import dev.socialpublisher.host.magnolia.testing.GatheringWatch;
import dev.socialpublisher.host.magnolia.testing.TestUser;
import info.magnolia.module.ModuleLifecycleContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SocialPublisherModuleTest {
    private static final ModuleLifecycleContext RESTART = () -> ModuleLifecycleContext.PHASE_MODULE_RESTART;

    @TempDir
    static Path repositoryHome;

    @TempDir
    Path home;

    private static CmsRepository repository;

    private Installed installed;

    @BeforeAll
    static void openRepository() throws Exception {
        repository = new CmsRepository(repositoryHome);
    }

    @BeforeEach
    void install() {
        installed = Installed.in(home, repository);
    }

    @AfterEach
    void stop() {
        installed.close();
    }

    @AfterAll
    static void closeRepository() {
        repository.close();
    }

    @Nested
    class OnAuthor {
        @Test
        void answersASignedInEditor() throws Exception {
            installed.module().start(Installed.STARTUP);
            installed.magnolia().signIn(TestUser.named("nora", "social-editor"));

            FakeResponse answer = installed.call(FakeRequest.get("/api/v1/session"));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("\"nora\"");
        }

        @Test
        void refusesWhoeverIsNotSignedIn() throws Exception {
            installed.module().start(Installed.STARTUP);
            installed.magnolia().signIn(TestUser.named("anonymous"));
            assertThat(installed.call(FakeRequest.get("/api/v1/session")).status())
                    .isEqualTo(401);
        }

        @Test
        void doesNothingTwiceWhenStartedTwice() throws Exception {
            installed.module().start(Installed.STARTUP);
            Set<Thread> clock = clockThreads();
            List<GatheringWatch> watches = installed.magnolia().watches();
            Optional<Instance> running = installed.module().running();

            installed.module().start(Installed.STARTUP);

            assertThat(clock).isNotEmpty();
            assertThat(clockThreads()).isEqualTo(clock);
            assertThat(installed.magnolia().watches())
                    .isEqualTo(watches)
                    .extracting(GatheringWatch::workspace)
                    .containsOnlyOnce(CmsRepository.ARTICLES);
            assertThat(installed.module().running().get()).isSameAs(running.get());
        }

        @Test
        void startsAgainAfterAStopOnTheSameTables() throws Exception {
            installed.module().start(Installed.STARTUP);
            installed.module().stop(RESTART);
            int migrations = migrations();

            assertThat(clockThreads()).isEmpty();
            assertThat(installed.magnolia().watches()).isEmpty();
            assertThat(installed.magnolia().openSystemSessions()).isZero();
            assertThat(installed.call(FakeRequest.get("/api/v1/session")).status())
                    .isEqualTo(503);

            installed.module().start(RESTART);
            assertThat(installed.module().offBecause()).isEmpty();
            assertThat(installed.magnolia().watches()).isNotEmpty();
            installed.module().stop(RESTART);
            assertThat(migrations()).isEqualTo(migrations).isPositive();
        }

        @Test
        void readsItsConfigurationAgainAtEachStart() throws Exception {
            installed.module().setSettings(Map.of("zone", "Asia/Tokyo"));
            installed.module().start(Installed.STARTUP);
            installed.module().stop(RESTART);
            installed.module().setSettings(Map.of("zone", "Europe/Lisbon"));
            installed.module().start(RESTART);
            installed.magnolia().signIn(TestUser.named("nora", "social-editor"));
            assertThat(installed.call(FakeRequest.get("/api/v1/session")).body())
                    .contains("Europe/Lisbon");
        }

        @Test
        void sendsNothingWhereDispatchIsSwitchedOff() throws Exception {
            installed.cms().properties.put("social.dispatch.enabled", "false");
            installed.cms().environment.put("SOCIAL_DISPATCH_ENABLED", "true");
            installed.module().start(Installed.STARTUP);
            installed.magnolia().signIn(TestUser.named("wanda", "social-webteam"));
            assertThat(installed.call(FakeRequest.get("/api/v1/status")).body())
                    .contains("dispatch is switched off by configuration");
        }

        @Test
        void staysOffWithTheReasonWhereASettingIsWrong() throws Exception {
            installed.cms().environment.put("SOCIAL_DISPATCH_TICK", "soon");
            installed.module().start(Installed.STARTUP);
            assertThat(installed.module().offBecause())
                    .contains("SOCIAL_DISPATCH_TICK is 'soon'; it takes a duration from 1s to 5m");
            FakeResponse answer = installed.call(FakeRequest.get("/api/v1/session"));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.body())
                    .contains("\"code\":\"SP-HOST-0003\"", "the log of the CMS says why")
                    .doesNotContain("SOCIAL_DISPATCH_TICK");
        }

        @Test
        void letsGoOfTheDatabaseWhenAStartFailsHalfWay() throws Exception {
            installed.cms().environment.put("SOCIAL_DATABASE_URL", "jdbc:h2:file:" + home.resolve("slow"));
            installed.module().start(Installed.STARTUP);
            assertThat(installed.module().offBecause()).contains("its address must end in ;WRITE_DELAY=0");
            assertThat(clockThreads()).isEmpty();
            installed
                    .cms()
                    .environment
                    .put("SOCIAL_DATABASE_URL", "jdbc:h2:file:" + home.resolve("slow") + ";WRITE_DELAY=0");
            installed.module().start(RESTART);
            assertThat(installed.module().offBecause()).isEmpty();
        }

        @Test
        void opensPagesInTheLanguageOfTheirReader() throws Exception {
            installed.module().start(Installed.STARTUP);
            installed.magnolia().signIn(new TestUser("nora", "", "fr", List.of("social-editor")));
            FakeResponse open = installed.call(FakeRequest.get("/ui/queue").parameter("state", "DRAFT"));
            assertThat(open.status()).isEqualTo(302);
            assertThat(open.header("Location")).isEqualTo("queue?state=DRAFT&ui=fr");
            assertThat(installed
                            .call(FakeRequest.get("/ui/queue").parameter("ui", "en"))
                            .status())
                    .isNotEqualTo(302);
        }

        @Test
        void findsNothingWhereNothingIsMounted() throws Exception {
            installed.module().start(Installed.STARTUP);
            assertThat(installed.call(FakeRequest.get("/apis/v1/session")).status())
                    .isEqualTo(404);
            assertThat(installed.call(FakeRequest.get(null)).status()).isEqualTo(404);
        }
    }

    @Nested
    class OnPublic {
        @BeforeEach
        void bePublic() {
            installed.cms().author = false;
        }

        @Test
        void sendsNothingAndKeepsNothing() {
            installed.module().start(Installed.STARTUP);
            assertThat(installed.module().offBecause()).isEmpty();
            assertThat(clockThreads()).isEmpty();
            assertThat(installed.magnolia().watches()).isEmpty();
            assertThat(home.resolve("social-publisher/database")).doesNotExist();
            assertThat(home.resolve("social-publisher/secret.key")).doesNotExist();
        }

        @Test
        void tellsFrontEndsOfAnArticleToVisitorsWhoMayReadIt() throws Exception {
            installed.cms().properties.put("social.site", "rivages");
            repository.addUser("visitor");
            repository.grantRead("visitor", CmsRepository.ARTICLES);
            repository.addUser("stranger");
            repository.add(CmsRepository.ARTICLES, "phare", "mgnl:content", node -> {
                node.setProperty("title", "Le phare");
                node.setProperty("section", "culture");
                node.setProperty("slug", "le-phare");
            });
            installed.module().start(Installed.STARTUP);
            FakeRequest meta = FakeRequest.get("/api/v1/meta")
                    .parameter("workspace", CmsRepository.ARTICLES)
                    .parameter("path", "/phare")
                    .parameter("lang", "fr");

            installed.magnolia().signIn(TestUser.named("visitor"));
            assertThat(installed.call(meta).body()).contains("Le phare");
            installed.magnolia().signIn(TestUser.named("stranger"));
            assertThat(installed.call(meta).status()).isEqualTo(404);
        }

        @Test
        void hasNeitherScreensNorQueue() throws Exception {
            installed.module().start(Installed.STARTUP);
            installed.magnolia().signIn(TestUser.named("nora", "superuser"));
            for (String path : List.of("/ui/queue", "/api/v1/session", "/api/v1/posts", "/api/v1/channels")) {
                assertThat(installed.call(FakeRequest.get(path)).status())
                        .as(path)
                        .isEqualTo(404);
            }
        }
    }

    private static Set<Thread> clockThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("social-publisher-")
                        && thread.getName().contains("Worker"))
                .filter(Thread::isAlive)
                .collect(Collectors.toSet());
    }

    private int migrations() throws Exception {
        String url = "jdbc:h2:file:" + home.resolve("social-publisher/database/social") + ";WRITE_DELAY=0";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                ResultSet rows =
                        connection.createStatement().executeQuery("select count(*) from \"social_schema_version\"")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
