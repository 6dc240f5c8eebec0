package dev.socialpublisher.host.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.host.magnolia.testing.Cms;
import dev.socialpublisher.host.magnolia.testing.CmsDouble;
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
    private static final ModuleLifecycleContext STARTUP = () -> ModuleLifecycleContext.PHASE_SYSTEM_STARTUP;
    private static final ModuleLifecycleContext RESTART = () -> ModuleLifecycleContext.PHASE_MODULE_RESTART;

    @TempDir
    static Path repositoryHome;

    @TempDir
    Path home;

    private static CmsRepository repository;

    private CmsDouble magnolia;
    private Cms cms;
    private SocialPublisherModule module;

    @BeforeAll
    static void openRepository() throws Exception {
        repository = new CmsRepository(repositoryHome);
    }

    @BeforeEach
    void install() {
        magnolia = new CmsDouble(repository);
        cms = new Cms(home);
        module = new SocialPublisherModule(new Surroundings(
                magnolia,
                () -> cms.author,
                name -> Optional.ofNullable(cms.environment.get(name)),
                name -> Optional.ofNullable(cms.properties.get(name)),
                cms::facts));
    }

    @AfterEach
    void stop() {
        module.stop(STARTUP);
        magnolia.signOut();
        magnolia.close();
    }

    @AfterAll
    static void closeRepository() {
        repository.close();
    }

    @Nested
    class OnAuthor {
        @Test
        void answersASignedInEditor() throws Exception {
            module.start(STARTUP);
            magnolia.signIn(TestUser.named("nora", "social-editor"));

            FakeResponse answer = call(FakeRequest.get("/api/v1/session"));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("\"nora\"");
        }

        @Test
        void refusesWhoeverIsNotSignedIn() throws Exception {
            module.start(STARTUP);
            magnolia.signIn(TestUser.named("anonymous"));
            assertThat(call(FakeRequest.get("/api/v1/session")).status()).isEqualTo(401);
        }

        @Test
        void doesNothingTwiceWhenStartedTwice() throws Exception {
            module.start(STARTUP);
            Set<Thread> clock = clockThreads();
            List<GatheringWatch> watches = magnolia.watches();
            Optional<Instance> running = module.running();

            module.start(STARTUP);

            assertThat(clock).isNotEmpty();
            assertThat(clockThreads()).isEqualTo(clock);
            assertThat(magnolia.watches())
                    .isEqualTo(watches)
                    .extracting(GatheringWatch::workspace)
                    .containsOnlyOnce(CmsRepository.ARTICLES);
            assertThat(module.running().get()).isSameAs(running.get());
        }

        @Test
        void startsAgainAfterAStopOnTheSameTables() throws Exception {
            module.start(STARTUP);
            module.stop(RESTART);
            int migrations = migrations();

            assertThat(clockThreads()).isEmpty();
            assertThat(magnolia.watches()).isEmpty();
            assertThat(magnolia.openSystemSessions()).isZero();
            assertThat(call(FakeRequest.get("/api/v1/session")).status()).isEqualTo(503);

            module.start(RESTART);
            assertThat(module.offBecause()).isEmpty();
            assertThat(magnolia.watches()).isNotEmpty();
            module.stop(RESTART);
            assertThat(migrations()).isEqualTo(migrations).isPositive();
        }

        @Test
        void readsItsConfigurationAgainAtEachStart() throws Exception {
            module.setSettings(Map.of("zone", "Asia/Tokyo"));
            module.start(STARTUP);
            module.stop(RESTART);
            module.setSettings(Map.of("zone", "Europe/Lisbon"));
            module.start(RESTART);
            magnolia.signIn(TestUser.named("nora", "social-editor"));
            assertThat(call(FakeRequest.get("/api/v1/session")).body()).contains("Europe/Lisbon");
        }

        @Test
        void sendsNothingWhereDispatchIsSwitchedOff() throws Exception {
            cms.properties.put("social.dispatch.enabled", "false");
            cms.environment.put("SOCIAL_DISPATCH_ENABLED", "true");
            module.start(STARTUP);
            magnolia.signIn(TestUser.named("wanda", "social-webteam"));
            assertThat(call(FakeRequest.get("/api/v1/status")).body())
                    .contains("dispatch is switched off by configuration");
        }

        @Test
        void staysOffWithTheReasonWhereASettingIsWrong() throws Exception {
            cms.environment.put("SOCIAL_DISPATCH_TICK", "soon");
            module.start(STARTUP);
            assertThat(module.offBecause())
                    .contains("SOCIAL_DISPATCH_TICK is 'soon'; it takes a duration from 1s to 5m");
            FakeResponse answer = call(FakeRequest.get("/api/v1/session"));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.body())
                    .contains("\"code\":\"SP-HOST-0003\"", "the log of the CMS says why")
                    .doesNotContain("SOCIAL_DISPATCH_TICK");
        }

        @Test
        void letsGoOfTheDatabaseWhenAStartFailsHalfWay() throws Exception {
            cms.environment.put("SOCIAL_DATABASE_URL", "jdbc:h2:file:" + home.resolve("slow"));
            module.start(STARTUP);
            assertThat(module.offBecause()).contains("its address must end in ;WRITE_DELAY=0");
            assertThat(clockThreads()).isEmpty();
            cms.environment.put("SOCIAL_DATABASE_URL", "jdbc:h2:file:" + home.resolve("slow") + ";WRITE_DELAY=0");
            module.start(RESTART);
            assertThat(module.offBecause()).isEmpty();
        }

        @Test
        void opensPagesInTheLanguageOfTheirReader() throws Exception {
            module.start(STARTUP);
            magnolia.signIn(new TestUser("nora", "", "fr", List.of("social-editor")));
            FakeResponse open = call(FakeRequest.get("/ui/queue").parameter("state", "DRAFT"));
            assertThat(open.status()).isEqualTo(302);
            assertThat(open.header("Location")).isEqualTo("queue?state=DRAFT&ui=fr");
            assertThat(call(FakeRequest.get("/ui/queue").parameter("ui", "en")).status())
                    .isNotEqualTo(302);
        }

        @Test
        void findsNothingWhereNothingIsMounted() throws Exception {
            module.start(STARTUP);
            assertThat(call(FakeRequest.get("/apis/v1/session")).status()).isEqualTo(404);
            assertThat(call(FakeRequest.get(null)).status()).isEqualTo(404);
        }
    }

    @Nested
    class OnPublic {
        @BeforeEach
        void bePublic() {
            cms.author = false;
        }

        @Test
        void sendsNothingAndKeepsNothing() {
            module.start(STARTUP);
            assertThat(module.offBecause()).isEmpty();
            assertThat(clockThreads()).isEmpty();
            assertThat(magnolia.watches()).isEmpty();
            assertThat(home.resolve("social-publisher/database")).doesNotExist();
            assertThat(home.resolve("social-publisher/secret.key")).doesNotExist();
        }

        @Test
        void tellsFrontEndsOfAnArticleToVisitorsWhoMayReadIt() throws Exception {
            cms.properties.put("social.site", "rivages");
            repository.addUser("visitor");
            repository.grantRead("visitor", CmsRepository.ARTICLES);
            repository.addUser("stranger");
            repository.add(CmsRepository.ARTICLES, "phare", "mgnl:content", node -> {
                node.setProperty("title", "Le phare");
                node.setProperty("section", "culture");
                node.setProperty("slug", "le-phare");
            });
            module.start(STARTUP);
            FakeRequest meta = FakeRequest.get("/api/v1/meta")
                    .parameter("workspace", CmsRepository.ARTICLES)
                    .parameter("path", "/phare")
                    .parameter("lang", "fr");

            magnolia.signIn(TestUser.named("visitor"));
            assertThat(call(meta).body()).contains("Le phare");
            magnolia.signIn(TestUser.named("stranger"));
            assertThat(call(meta).status()).isEqualTo(404);
        }

        @Test
        void hasNeitherScreensNorQueue() throws Exception {
            module.start(STARTUP);
            magnolia.signIn(TestUser.named("nora", "superuser"));
            for (String path : List.of("/ui/queue", "/api/v1/session", "/api/v1/posts", "/api/v1/channels")) {
                assertThat(call(FakeRequest.get(path)).status()).as(path).isEqualTo(404);
            }
        }
    }

    private FakeResponse call(FakeRequest request) throws Exception {
        FakeResponse response = new FakeResponse();
        new SocialServlet(() -> module).service(request.request(), response.response());
        return response;
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
