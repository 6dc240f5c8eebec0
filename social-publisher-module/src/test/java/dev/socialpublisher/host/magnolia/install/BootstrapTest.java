package dev.socialpublisher.host.magnolia.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.actor.Role;
import dev.socialpublisher.host.magnolia.testing.CmsRepository;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.jcr.ImportUUIDBehavior;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bootstrap files, imported as Magnolia imports them, into its own node types. */
class BootstrapTest {
    private static final String FOLDER = "/mgnl-bootstrap/social-publisher-module/";
    private static final List<String> READ = List.of("/ 8", "/* 8");

    @TempDir
    static Path home;

    private static CmsRepository repository;

    @BeforeAll
    static void bootstrap() throws Exception {
        repository = new CmsRepository(home);
        for (Role role : Role.values()) {
            bootstrap("userroles", "/", "userroles." + role.roleName() + ".xml");
        }
        repository.change(
                "config",
                root -> root.addNode("modules", "mgnl:content").addNode("social-publisher-module", "mgnl:content"));
        bootstrap("config", "/modules/social-publisher-module", "config.modules.social-publisher-module.config.xml");
    }

    @AfterAll
    static void stop() {
        repository.close();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void grantsEachRoleTheProductAndReadingAlone(Role role) throws Exception {
        Session session = repository.admin("userroles");
        Node node = session.getNode("/" + role.roleName());

        assertThat(node.isNodeType("mgnl:role")).isTrue();
        assertThat(node.getProperty("title").getString()).isNotBlank();
        assertThat(node.getProperty("description").getString()).isNotBlank();
        assertThat(acls(node))
                .isEqualTo(Map.of(
                        "acl_uri",
                        List.of("/.social/* 63"),
                        "acl_userroles",
                        List.of("/" + role.roleName() + " 8"),
                        "acl_website",
                        READ,
                        "acl_dam",
                        READ));
        session.logout();
    }

    /** Other instances and later deltas find the roles by it. */
    @Test
    void keepsTheIdentifiersOfTheRoles() throws Exception {
        Session session = repository.admin("userroles");
        assertThat(Arrays.stream(Role.values()).map(role -> identifier(session, "/" + role.roleName())))
                .containsExactly(
                        "2f6f1c52-6a0e-4b57-9c0d-5a1f0e5b8a01",
                        "2f6f1c52-6a0e-4b57-9c0d-5a1f0e5b8a02",
                        "2f6f1c52-6a0e-4b57-9c0d-5a1f0e5b8a03");
        session.logout();
    }

    /** Without a node at the first start Magnolia would not notice one that is made later. */
    @Test
    void bringsAnEmptyConfiguration() throws Exception {
        Session session = repository.admin("config");
        Node settings = session.getNode("/modules/social-publisher-module/config/settings");
        assertThat(settings.isNodeType("mgnl:contentNode")).isTrue();
        assertThat(settings.getNodes().hasNext()).isFalse();
        session.logout();
    }

    private static void bootstrap(String workspace, String parent, String file) throws Exception {
        Session session = repository.admin(workspace);
        try (InputStream xml = Objects.requireNonNull(BootstrapTest.class.getResourceAsStream(FOLDER + file), file)) {
            session.importXML(parent, xml, ImportUUIDBehavior.IMPORT_UUID_COLLISION_THROW);
            session.save();
        } finally {
            session.logout();
        }
    }

    static Map<String, List<String>> acls(Node role) throws RepositoryException {
        Map<String, List<String>> acls = new TreeMap<>();
        NodeIterator children = role.getNodes("acl_*");
        while (children.hasNext()) {
            Node acl = children.nextNode();
            acls.put(acl.getName(), entries(acl));
        }
        return acls;
    }

    private static List<String> entries(Node acl) throws RepositoryException {
        List<String> entries = new ArrayList<>();
        NodeIterator children = acl.getNodes();
        while (children.hasNext()) {
            Node entry = children.nextNode();
            entries.add(entry.getProperty("path").getString() + " "
                    + entry.getProperty("permissions").getLong());
        }
        return entries;
    }

    private static String identifier(Session session, String path) {
        try {
            return session.getNode(path).getIdentifier();
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }
}
