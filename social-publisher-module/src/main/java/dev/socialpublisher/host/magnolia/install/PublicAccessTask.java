package dev.socialpublisher.host.magnolia.install;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * On a public instance: anonymous visitors, which front ends and networks are, may read share metadata and signed pictures.
 * On an author instance nothing changes. May be repeated.
 */
final class PublicAccessTask implements Task {
    static final List<String> OPEN = List.of("/.social/api/v1/meta*", "/.social/media/*");
    /** GET, in Magnolia's terms for addresses. */
    private static final long READ = 8;

    private static final String ROLE = "/anonymous";
    private static final String ACL = "acl_uri";

    @Override
    public String getName() {
        return "Public access";
    }

    @Override
    public String getDescription() {
        return "On public instances, lets anonymous visitors read " + String.join(" and ", OPEN);
    }

    @Override
    public void execute(InstallContext context) throws TaskExecutionException {
        try {
            Session roles = context.getJCRSession("userroles");
            if (isAuthor(context.getConfigJCRSession())) {
                return;
            }
            if (roles.nodeExists(ROLE)) {
                open(roles.getNode(ROLE));
            } else {
                context.warn("There is no role " + ROLE + ": grant " + OPEN + " to whoever reads this public instance");
            }
        } catch (RepositoryException e) {
            throw new TaskExecutionException("The role " + ROLE + " could not be changed: " + e.getMessage(), e);
        }
    }

    /** An instance that does not say what it is counts as author, as in Magnolia. */
    private static boolean isAuthor(Session config) throws RepositoryException {
        return !config.propertyExists("/server/admin")
                || config.getProperty("/server/admin").getBoolean();
    }

    private static void open(Node role) throws RepositoryException {
        Node acl = role.hasNode(ACL) ? role.getNode(ACL) : role.addNode(ACL, "mgnl:contentNode");
        for (String path : OPEN) {
            if (!grants(acl, path)) {
                Node entry = acl.addNode(freeName(acl), "mgnl:contentNode");
                entry.setProperty("path", path);
                entry.setProperty("permissions", READ);
            }
        }
    }

    private static boolean grants(Node acl, String path) throws RepositoryException {
        NodeIterator entries = acl.getNodes();
        while (entries.hasNext()) {
            Node entry = entries.nextNode();
            if (entry.hasProperty("path")
                    && entry.getProperty("path").getString().equals(path)) {
                return true;
            }
        }
        return false;
    }

    /** Magnolia counts them 0, 00, 000. */
    private static String freeName(Node acl) throws RepositoryException {
        String name = "0";
        while (acl.hasNode(name)) {
            name += "0";
        }
        return name;
    }
}
