package dev.socialpublisher.host.magnolia.testing;

import dev.socialpublisher.host.magnolia.cms.MagnoliaContext;
import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.cms.security.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventListener;

/**
 * Magnolia's contexts on a real repository: who is signed in on which thread, whose rights a session has, what was opened
 * and released, what is watched.
 */
public class CmsDouble implements MagnoliaContext, AutoCloseable {
    private final CmsRepository repository;
    private final ThreadLocal<Optional<TestUser>> signedIn = ThreadLocal.withInitial(Optional::empty);
    private final ThreadLocal<Boolean> asSystem = ThreadLocal.withInitial(() -> false);
    private final ThreadLocal<Map<String, Session>> systemSessions = ThreadLocal.withInitial(HashMap::new);
    private final List<Session> userSessions = new CopyOnWriteArrayList<>();
    private final List<GatheringWatch> watches = new CopyOnWriteArrayList<>();
    private final Map<String, I18nContentSupport> sites = new ConcurrentHashMap<>();
    private final AtomicInteger openSystemSessions = new AtomicInteger();

    public CmsDouble(CmsRepository repository) {
        this.repository = repository;
    }

    /** The calling thread serves a request of this person from now on. */
    public void signIn(TestUser user) {
        signedIn.set(Optional.of(user));
    }

    public void signOut() {
        signedIn.remove();
    }

    /** Items at or below the path belong to this site from now on. */
    public void assign(String path, I18nContentSupport site) {
        sites.put(path, site);
    }

    /** On all threads; 0 when everything was released. */
    public int openSystemSessions() {
        return openSystemSessions.get();
    }

    public boolean isSystem() {
        return asSystem.get();
    }

    /** One for each workspace that is watched at the moment. */
    public List<GatheringWatch> watches() {
        return List.copyOf(watches);
    }

    @Override
    public Session userSession(String workspace) throws RepositoryException {
        TestUser user =
                signedIn.get().orElseThrow(() -> new IllegalStateException("MgnlContext is not set for this thread"));
        Session session = repository.login(user.name(), workspace);
        userSessions.add(session);
        return session;
    }

    @Override
    public Optional<User> user() {
        return signedIn.get().map(user -> user);
    }

    @Override
    public <T> T asSystem(Work<T> work) throws RepositoryException {
        boolean before = asSystem.get();
        asSystem.set(true);
        try {
            return work.run();
        } finally {
            asSystem.set(before);
        }
    }

    @Override
    public Session systemSession(String workspace) throws RepositoryException {
        if (!asSystem.get()) {
            throw new IllegalStateException("not in the system context");
        }
        Session known = systemSessions.get().get(workspace);
        if (known == null) {
            known = repository.admin(workspace);
            systemSessions.get().put(workspace, known);
            openSystemSessions.incrementAndGet();
        }
        return known;
    }

    @Override
    public void releaseSystem() {
        systemSessions.get().values().forEach(session -> {
            session.logout();
            openSystemSessions.decrementAndGet();
        });
        systemSessions.remove();
    }

    @Override
    public Optional<I18nContentSupport> siteLanguages(Node node) {
        try {
            String path = node.getPath() + "/";
            return sites.entrySet().stream()
                    .filter(site -> path.startsWith(site.getKey() + "/"))
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Watch watch(String workspace, long delayMillis, EventListener listener) throws RepositoryException {
        GatheringWatch watch = new GatheringWatch(repository, workspace, listener);
        watches.add(watch);
        return () -> {
            watches.remove(watch);
            watch.close();
        };
    }

    @Override
    public void close() {
        new ArrayList<>(watches).forEach(GatheringWatch::close);
        userSessions.forEach(Session::logout);
    }
}
