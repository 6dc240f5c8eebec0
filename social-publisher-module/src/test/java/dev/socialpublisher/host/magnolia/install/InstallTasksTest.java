package dev.socialpublisher.host.magnolia.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.host.magnolia.testing.CmsRepository;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.NodeExistsDelegateTask;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;
import info.magnolia.module.model.ModuleDefinition;
import info.magnolia.module.model.ServletDefinition;
import info.magnolia.module.model.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallTasksTest {
    private static final String SERVLET = "/server/filters/servlets/SocialServlet";

    @TempDir
    static Path home;

    private static CmsRepository repository;

    private final RecordingContext context = new RecordingContext();

    @BeforeAll
    static void start() throws Exception {
        repository = new CmsRepository(home);
    }

    @BeforeEach
    void installCore() throws Exception {
        repository.change(
                "config",
                root -> root.addNode("server", "mgnl:content")
                        .addNode("filters", "mgnl:content")
                        .addNode("servlets", "mgnl:content")
                        .addNode("SocialServlet", "mgnl:contentNode")
                        .setProperty("pattern", "/.old/*"));
        repository.change(
                "userroles",
                root -> root.addNode("anonymous", "mgnl:role")
                        .addNode("acl_uri", "mgnl:contentNode")
                        .addNode("0", "mgnl:contentNode")
                        .setProperty("path", "/*"));
    }

    @AfterEach
    void forget() throws Exception {
        context.close();
        repository.change("config", root -> root.getNode("server").remove());
        repository.change("userroles", root -> {
            if (root.hasNode("anonymous")) {
                root.getNode("anonymous").remove();
            }
        });
    }

    @AfterAll
    static void stop() {
        repository.close();
    }

    @Test
    void opensOnAPublicInstanceWhatFrontEndsRead() throws Exception {
        author(false);
        new PublicAccessTask().execute(context);
        new PublicAccessTask().execute(context);
        Session roles = context.getJCRSession("userroles");
        assertThat(roles.getProperty("/anonymous/acl_uri/00/path").getString()).isEqualTo("/.social/api/v1/meta*");
        assertThat(roles.getProperty("/anonymous/acl_uri/00/permissions").getLong())
                .isEqualTo(8);
        assertThat(roles.getProperty("/anonymous/acl_uri/000/path").getString()).isEqualTo("/.social/media/*");
        assertThat(roles.getNode("/anonymous/acl_uri").getNodes().getSize()).isEqualTo(3);
    }

    @Test
    void opensNothingOnAnAuthorInstance() throws Exception {
        author(true);
        new PublicAccessTask().execute(context);
        assertThat(context.getJCRSession("userroles")
                        .getNode("/anonymous/acl_uri")
                        .getNodes()
                        .getSize())
                .isEqualTo(1);
    }

    @Test
    void takesAnInstanceThatDoesNotSayForAnAuthor() throws Exception {
        new PublicAccessTask().execute(context);
        assertThat(context.getJCRSession("userroles").hasPendingChanges()).isFalse();
    }

    @Test
    void saysWhatToDoWhereTheRoleIsMissing() throws Exception {
        author(false);
        repository.change("userroles", root -> root.getNode("anonymous").remove());
        new PublicAccessTask().execute(context);
        assertThat(context.warnings)
                .containsExactly(
                        "There is no role /anonymous: grant [/.social/api/v1/meta*, /.social/media/*] to whoever"
                                + " reads this public instance");
    }

    @Test
    void registersServletsAnewOnAnUpdate() throws Exception {
        List<String> registered = new ArrayList<>();
        new ServletsAnewTask(servlet -> new Registration(registered, servlet.getName())).execute(context);
        assertThat(registered).containsExactly("SocialServlet registered where nothing was");
    }

    @Test
    void passesAFailedRegistrationOn() {
        assertThatThrownBy(() -> new ServletsAnewTask(servlet -> new FailingTask()).execute(context))
                .hasMessage("refused");
    }

    @Test
    void letsOurPathPassTheCsrfFilterAndOpensPublicAccess() {
        assertThat(new SocialPublisherVersionHandler().getExtraInstallTasks(context))
                .hasExactlyElementsOfTypes(NodeExistsDelegateTask.class, PublicAccessTask.class);
        assertThat(new SocialPublisherVersionHandler().getDefaultUpdateTasks(new Version()))
                .hasExactlyElementsOfTypes(ServletsAnewTask.class);
    }

    private static void author(boolean author) throws Exception {
        repository.change("config", root -> root.getNode("server").setProperty("admin", Boolean.toString(author)));
    }

    /** Notes whether the old registration was still there. */
    private record Registration(List<String> registered, String servlet) implements Task {
        @Override
        public String getName() {
            return servlet;
        }

        @Override
        public String getDescription() {
            return servlet;
        }

        @Override
        public void execute(InstallContext context) throws TaskExecutionException {
            try {
                boolean left = context.getConfigJCRSession().nodeExists(SERVLET);
                registered.add(servlet + (left ? " registered twice" : " registered where nothing was"));
            } catch (RepositoryException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class FailingTask implements Task {
        @Override
        public String getName() {
            return "failing";
        }

        @Override
        public String getDescription() {
            return "failing";
        }

        @Override
        public void execute(InstallContext context) throws TaskExecutionException {
            throw new IllegalStateException("refused");
        }
    }

    private static final class RecordingContext implements InstallContext, AutoCloseable {
        private final Map<String, Session> sessions = new HashMap<>();
        private final List<String> warnings = new ArrayList<>();

        @Override
        public Session getJCRSession(String workspace) throws RepositoryException {
            Session session = sessions.get(workspace);
            if (session == null) {
                session = repository.admin(workspace);
                sessions.put(workspace, session);
            }
            return session;
        }

        @Override
        public Session getConfigJCRSession() throws RepositoryException {
            return getJCRSession("config");
        }

        @Override
        public ModuleDefinition getCurrentModuleDefinition() {
            return new ModuleDefinition() {
                @Override
                public Collection<ServletDefinition> getServlets() {
                    return List.of(new ServletDefinition() {
                        @Override
                        public String getName() {
                            return "SocialServlet";
                        }
                    });
                }
            };
        }

        @Override
        public void warn(String message) {
            warnings.add(message);
        }

        @Override
        public void close() {
            sessions.values().forEach(Session::logout);
        }
    }
}
