package dev.socialpublisher.host.magnolia.cms;

import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.cms.security.User;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.SystemContext;
import info.magnolia.module.site.Site;
import info.magnolia.module.site.SiteManager;
import info.magnolia.objectfactory.Components;
import info.magnolia.observation.WorkspaceEventListenerRegistration;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventListener;

/** The running CMS. The only caller of {@link MgnlContext} and {@link Components}: keep it free of decisions. */
public final class LiveMagnolia implements MagnoliaContext {
    private final SystemContext system;

    public LiveMagnolia(SystemContext system) {
        this.system = system;
    }

    /** For what the servlet container or an install task creates, which nobody injects. */
    public static <T> T component(Class<T> type) {
        return Components.getComponent(type);
    }

    @Override
    public Session userSession(String workspace) throws RepositoryException {
        return MgnlContext.getJCRSession(workspace);
    }

    @Override
    public Optional<User> user() {
        return MgnlContext.hasInstance() ? Optional.ofNullable(MgnlContext.getUser()) : Optional.empty();
    }

    @Override
    public <T> T asSystem(Work<T> work) throws RepositoryException {
        return MgnlContext.<T, RepositoryException>doInSystemContext(work::run);
    }

    @Override
    public Session systemSession(String workspace) throws RepositoryException {
        return system.getJCRSession(workspace);
    }

    @Override
    public void releaseSystem() {
        system.release();
    }

    @Override
    public Optional<I18nContentSupport> siteLanguages(Node node) {
        return Optional.ofNullable(Components.getComponent(SiteManager.class).getAssignedSite(node))
                .map(Site::getI18n);
    }

    /** The registration keeps a session of its own, which Magnolia opens in whatever context it is made. */
    @Override
    public Watch watch(String workspace, long delayMillis, EventListener listener) throws RepositoryException {
        return asSystem(() -> WorkspaceEventListenerRegistration.observe(workspace, "/", listener)
                .withDelay(delayMillis)
                .register()::unregister);
    }
}
