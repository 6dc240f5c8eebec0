package dev.socialpublisher.adapter.jcr;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;
import org.apache.jackrabbit.api.JackrabbitWorkspace;
import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.core.TransientRepository;
import org.apache.jackrabbit.core.config.RepositoryConfig;

/** A real Jackrabbit in memory with Magnolia's node types and the workspaces {@code rivages} and {@code dam}. */
final class TestRepository implements SessionSource, AutoCloseable {
    static final String ARTICLES = "rivages";
    static final String ASSETS = "dam";

    private final TransientRepository repository;
    private final Session keepsItOpen;

    TestRepository(Path home) throws Exception {
        RepositoryConfig config = RepositoryConfig.create(
                TestRepository.class.getResourceAsStream("/jcr/repository.xml"), home.toString());
        repository = new TransientRepository(config);
        keepsItOpen = login("default");
        try (Reader cnd = new InputStreamReader(
                Objects.requireNonNull(TestRepository.class.getResourceAsStream("/node-types/magnolia.cnd")),
                StandardCharsets.UTF_8)) {
            CndImporter.registerNodeTypes(cnd, keepsItOpen);
        }
        create(ARTICLES);
        create(ASSETS);
    }

    void create(String workspace) throws RepositoryException {
        ((JackrabbitWorkspace) keepsItOpen.getWorkspace()).createWorkspace(workspace);
    }

    /** Adds a node below the root, fills it, and answers its identifier. */
    String add(String workspace, String type, Filling filling) throws Exception {
        Session session = login(workspace);
        try {
            Node node = session.getRootNode().addNode("item", type);
            filling.fill(node);
            session.save();
            return node.getIdentifier();
        } finally {
            session.logout();
        }
    }

    /** Adds a node at a path, pages of the same type above it where they are missing, and answers its identifier. */
    String addBelow(String workspace, String path, String type, Filling filling) throws Exception {
        Session session = login(workspace);
        try {
            Node node = session.getRootNode();
            for (String name : path.substring(1).split("/")) {
                node = node.hasNode(name) ? node.getNode(name) : node.addNode(name, type);
            }
            filling.fill(node);
            session.save();
            return node.getIdentifier();
        } finally {
            session.logout();
        }
    }

    void change(String workspace, String identifier, Filling filling) throws Exception {
        Session session = login(workspace);
        try {
            filling.fill(session.getNodeByIdentifier(identifier));
            session.save();
        } finally {
            session.logout();
        }
    }

    @Override
    public <T> T read(String workspace, Work<T> work) throws RepositoryException {
        Session session = login(workspace);
        try {
            return work.with(session);
        } finally {
            session.logout();
        }
    }

    @Override
    public void close() {
        keepsItOpen.logout();
        repository.shutdown();
    }

    private Session login(String workspace) throws RepositoryException {
        return repository.login(new SimpleCredentials("test", new char[0]), workspace);
    }

    @FunctionalInterface
    interface Filling {
        void fill(Node node) throws Exception;
    }
}
