package dev.socialpublisher.host.magnolia.testing;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;
import javax.jcr.security.Privilege;
import org.apache.jackrabbit.api.JackrabbitSession;
import org.apache.jackrabbit.api.JackrabbitWorkspace;
import org.apache.jackrabbit.api.security.user.User;
import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.commons.jackrabbit.authorization.AccessControlUtils;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;

/**
 * A real Jackrabbit in memory, with Magnolia's node types, some of its workspaces, and access control: nobody but the
 * administrator sees anything until it is granted.
 */
public final class CmsRepository implements AutoCloseable {
    public static final String ARTICLES = "rivages";
    public static final String ASSETS = "dam";
    private static final List<String> WORKSPACES = List.of(ARTICLES, ASSETS, "config", "userroles");

    private final RepositoryImpl repository;
    private final Session keepsItOpen;

    public CmsRepository(Path home) throws Exception {
        repository = RepositoryImpl.create(RepositoryConfig.create(
                CmsRepository.class.getResourceAsStream("/magnolia/repository.xml"), home.toString()));
        keepsItOpen = admin("default");
        register("/node-types/magnolia.cnd");
        register("/magnolia/security.cnd");
        for (String workspace : WORKSPACES) {
            ((JackrabbitWorkspace) keepsItOpen.getWorkspace()).createWorkspace(workspace);
            change(workspace, root -> AccessControlUtils.clear(root, "everyone"));
        }
    }

    private void register(String types) throws Exception {
        try (Reader cnd = new InputStreamReader(
                Objects.requireNonNull(CmsRepository.class.getResourceAsStream(types), types),
                StandardCharsets.UTF_8)) {
            CndImporter.registerNodeTypes(cnd, keepsItOpen);
        }
    }

    /** Gives somebody a login; it opens nothing yet. */
    public void addUser(String name) throws RepositoryException {
        ((JackrabbitSession) keepsItOpen).getUserManager().createUser(name, name);
        keepsItOpen.save();
    }

    public void grantRead(String name, String workspace) throws Exception {
        change(workspace, root -> {
            JackrabbitSession session = (JackrabbitSession) root.getSession();
            User user = (User) Objects.requireNonNull(session.getUserManager().getAuthorizable(name));
            AccessControlUtils.addAccessControlEntry(
                    session, "/", user.getPrincipal(), new String[] {Privilege.JCR_READ}, true);
        });
    }

    public Session admin(String workspace) throws RepositoryException {
        return login("admin", workspace);
    }

    /** Everybody's password is their name. */
    public Session login(String name, String workspace) throws RepositoryException {
        return repository.login(new SimpleCredentials(name, name.toCharArray()), workspace);
    }

    /** Changes something below the root and saves it in one go. */
    public void change(String workspace, Change change) throws Exception {
        Session session = admin(workspace);
        try {
            change.at(session.getRootNode());
            session.save();
        } finally {
            session.logout();
        }
    }

    /** Adds a node below the root and answers its identifier. */
    public String add(String workspace, String name, String type, Change filling) throws Exception {
        Session session = admin(workspace);
        try {
            Node node = session.getRootNode().addNode(name, type);
            filling.at(node);
            session.save();
            return node.getIdentifier();
        } finally {
            session.logout();
        }
    }

    @Override
    public void close() {
        keepsItOpen.logout();
        repository.shutdown();
    }

    /** What to do at a node. */
    @FunctionalInterface
    public interface Change {
        void at(Node node) throws Exception;
    }
}
