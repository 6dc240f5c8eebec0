package dev.socialpublisher.host.magnolia.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.socialpublisher.host.magnolia.cms.MagnoliaContext;
import dev.socialpublisher.host.magnolia.testing.CmsDouble;
import dev.socialpublisher.host.magnolia.testing.CmsRepository;
import dev.socialpublisher.host.magnolia.testing.GatheringWatch;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationWatchTest {
    @TempDir
    static Path home;

    private static CmsRepository repository;
    private static int articles;

    private final CmsDouble magnolia = new CmsDouble(repository);
    private final List<Set<PublishedItem>> told = new CopyOnWriteArrayList<>();
    private final PublicationWatch watch = new PublicationWatch(magnolia, told::add);
    private String first;
    private String second;

    @BeforeAll
    static void start() throws Exception {
        repository = new CmsRepository(home);
    }

    @BeforeEach
    void addArticles() throws Exception {
        first = article();
        second = article();
        watch.follow(Set.of(CmsRepository.ARTICLES));
        deliver();
        told.clear();
    }

    @AfterEach
    void end() {
        watch.end();
        magnolia.close();
    }

    @AfterAll
    static void stop() {
        repository.close();
    }

    @Test
    void tellsOnceOfAPublicationThatWritesThreeProperties() throws Exception {
        publish(first, true);
        deliver();
        assertThat(told).containsExactly(Set.of(item(first)));
    }

    @Test
    void tellsOnceOfABurstOfSaves() throws Exception {
        publish(first, true);
        publish(second, true);
        publish(first, true);
        deliver();
        assertThat(told).containsExactly(Set.of(item(first), item(second)));
    }

    @Test
    void tellsOfAnItemThatIsTakenBack() throws Exception {
        publish(first, true);
        deliver();
        change(first, node -> node.setProperty("mgnl:activationStatus", "false"));
        deliver();
        assertThat(told).containsExactly(Set.of(item(first)), Set.of(item(first)));
    }

    @Test
    void staysSilentWhenAnEditorChangesAnItem() throws Exception {
        change(first, node -> {
            node.setProperty("title", "Un autre titre");
            node.setProperty("ogTitle", "Pour les réseaux");
            node.setProperty("mgnl:lastModified", Calendar.getInstance());
        });
        repository.change(CmsRepository.ARTICLES, root -> root.addNode("brouillon" + articles++, "mgnl:content"));
        deliver();
        assertThat(told).isEmpty();
    }

    @Test
    void staysSilentOfTheVersionsThatPublishingStores() throws Exception {
        change(first, node -> {
            node.addMixin("mix:versionable");
            node.getSession().save();
        });
        publish(first, true);
        deliver();
        told.clear();
        change(
                first,
                node -> node.getSession().getWorkspace().getVersionManager().checkin(node.getPath()));
        deliver();
        assertThat(told).isEmpty();
        change(
                first,
                node -> node.getSession().getWorkspace().getVersionManager().checkout(node.getPath()));
    }

    @Test
    void watchesAWorkspaceOnceHoweverOftenItIsAsked() throws Exception {
        watch.follow(Set.of(CmsRepository.ARTICLES));
        assertThat(magnolia.watches()).hasSize(1);
        publish(first, true);
        deliver();
        assertThat(told).hasSize(1);
    }

    @Test
    void followsAMappingThatComesAndGoes() {
        watch.follow(Set.of(CmsRepository.ASSETS));
        assertThat(magnolia.watches()).extracting(GatheringWatch::workspace).containsExactly(CmsRepository.ASSETS);
    }

    @Test
    void goesOnWhereAWorkspaceIsMissing() {
        watch.follow(Set.of(CmsRepository.ARTICLES, "no-such-workspace"));
        assertThat(magnolia.watches()).extracting(GatheringWatch::workspace).containsExactly(CmsRepository.ARTICLES);
    }

    @Test
    void goesOnWhereTheCmsFailsOverAWorkspaceThatItDoesNotKnow() {
        MagnoliaContext unwilling = (MagnoliaContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MagnoliaContext.class}, (self, method, arguments) -> {
                    throw new IllegalArgumentException("no mapping for workspace " + arguments[0]);
                });
        assertThatCode(() -> new PublicationWatch(unwilling, told::add).follow(Set.of("articles")))
                .doesNotThrowAnyException();
    }

    @Test
    void watchesNothingAfterItsEnd() {
        watch.end();
        assertThat(magnolia.watches()).isEmpty();
    }

    @Test
    void survivesAListenerThatFails() throws Exception {
        PublicationWatch failing = new PublicationWatch(magnolia, items -> {
            told.add(items);
            throw new IllegalStateException("no");
        });
        watch.end();
        failing.follow(Set.of(CmsRepository.ARTICLES));
        publish(first, true);
        deliver();
        publish(first, true);
        deliver();
        assertThat(told).hasSize(2);
        failing.end();
    }

    private void deliver() throws Exception {
        for (GatheringWatch each : magnolia.watches()) {
            each.deliver();
        }
    }

    private static PublishedItem item(String uuid) {
        return new PublishedItem(CmsRepository.ARTICLES, uuid);
    }

    private static String article() throws Exception {
        return repository.add(
                CmsRepository.ARTICLES, "article" + articles++, "mgnl:content", node -> node.setProperty("title", "x"));
    }

    /** As Magnolia leaves it: the status is a text. */
    private static void publish(String uuid, boolean active) throws Exception {
        change(uuid, node -> {
            node.setProperty("mgnl:lastActivated", Calendar.getInstance());
            node.setProperty("mgnl:lastActivatedBy", "nora");
            node.setProperty("mgnl:activationStatus", Boolean.toString(active));
        });
    }

    private static void change(String uuid, CmsRepository.Change change) throws Exception {
        repository.change(CmsRepository.ARTICLES, root -> change.at(byId(root, uuid)));
    }

    private static Node byId(Node root, String uuid) throws RepositoryException {
        return root.getSession().getNodeByIdentifier(uuid);
    }
}
