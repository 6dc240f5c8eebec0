package dev.socialpublisher.devhost.repository;

import dev.socialpublisher.adapter.jcr.SessionSource;
import dev.socialpublisher.devhost.problem.HostProblem;
import dev.socialpublisher.error.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;
import org.apache.jackrabbit.api.JackrabbitWorkspace;
import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.commons.cnd.ParseException;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;

/** A running repository. One session per piece of work: sessions are cheap here and never shared between threads. */
public final class ContentRepository implements SessionSource, AutoCloseable {
    /** What the editors work on. */
    public static final String ARTICLES = "rivages";
    /** What readers see: publishing copies an article here, as Magnolia copies it to its public instance. */
    public static final String PUBLIC = "rivages-public";
    /** Pictures, as Magnolia's asset module keeps them. */
    public static final String ASSETS = "dam";

    private static final List<String> WORKSPACES = List.of(ARTICLES, PUBLIC, ASSETS);

    private final RepositoryImpl repository;

    private ContentRepository(RepositoryImpl repository) {
        this.repository = repository;
    }

    /** Opens or creates the repository in {@code folder}; no other process may have it open. */
    public static ContentRepository open(Path folder) {
        try (InputStream config = resource("/repository/repository.xml")) {
            Files.createDirectories(folder);
            ContentRepository opened =
                    new ContentRepository(RepositoryImpl.create(RepositoryConfig.create(config, folder.toString())));
            opened.prepare();
            return opened;
        } catch (RepositoryException e) {
            throw new HostProblem(
                    Wording.of(
                            "The repository in %s does not open: %s",
                            "Le dépôt de contenu dans %s ne s’ouvre pas : %s", folder, String.valueOf(e.getMessage())),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    /** Saves what the work changed in one go; nothing of it stays when it fails. */
    public <T> T write(String workspace, Work<T> work) throws RepositoryException {
        return read(workspace, session -> {
            T result = work.with(session);
            session.save();
            return result;
        });
    }

    @Override
    public void close() {
        repository.shutdown();
    }

    private void prepare() throws RepositoryException, IOException {
        Session session = login("default");
        try (Reader cnd = new InputStreamReader(resource("/node-types/magnolia.cnd"), StandardCharsets.UTF_8)) {
            CndImporter.registerNodeTypes(cnd, session, true);
            JackrabbitWorkspace workspace = (JackrabbitWorkspace) session.getWorkspace();
            List<String> present = List.of(workspace.getAccessibleWorkspaceNames());
            for (String name : WORKSPACES) {
                if (!present.contains(name)) {
                    workspace.createWorkspace(name);
                }
            }
        } catch (ParseException e) {
            throw new IllegalStateException("the node types that the host ships are broken", e);
        } finally {
            session.logout();
        }
    }

    /** The repository trusts everyone in this process; roles are checked where requests come in. */
    private Session login(String workspace) throws RepositoryException {
        return repository.login(new SimpleCredentials("host", new char[0]), workspace);
    }

    private static InputStream resource(String name) {
        InputStream stream = ContentRepository.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the class path lacks " + name);
        }
        return stream;
    }
}
