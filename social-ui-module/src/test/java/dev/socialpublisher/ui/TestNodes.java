package dev.socialpublisher.ui;

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

/** A real Jackrabbit in memory with Magnolia's node types and one workspace, whose name needs encoding in an address. */
final class TestNodes implements AutoCloseable {
    static final String WORKSPACE = "news & views";

    private final TransientRepository repository;
    private final Session keepsItOpen;
    private final Session session;

    TestNodes(Path home) throws Exception {
        repository = new TransientRepository(
                RepositoryConfig.create(TestNodes.class.getResourceAsStream("/jcr/repository.xml"), home.toString()));
        keepsItOpen = repository.login(new SimpleCredentials("test", new char[0]), "default");
        try (Reader types = new InputStreamReader(
                Objects.requireNonNull(TestNodes.class.getResourceAsStream("/node-types/magnolia.cnd")),
                StandardCharsets.UTF_8)) {
            CndImporter.registerNodeTypes(types, keepsItOpen);
        }
        ((JackrabbitWorkspace) keepsItOpen.getWorkspace()).createWorkspace(WORKSPACE);
        session = repository.login(new SimpleCredentials("test", new char[0]), WORKSPACE);
    }

    Node unsaved(String type) throws RepositoryException {
        return session.getRootNode().addNode("item", type);
    }

    Node saved(String type) throws RepositoryException {
        Node node = unsaved(type);
        session.save();
        return node;
    }

    /** Forgets what was not saved, so that tests do not see each other's. */
    void refresh() throws RepositoryException {
        session.refresh(false);
    }

    @Override
    public void close() {
        session.logout();
        keepsItOpen.logout();
        repository.shutdown();
    }
}
