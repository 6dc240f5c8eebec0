package dev.socialpublisher.host.magnolia.testing;

import dev.socialpublisher.host.magnolia.cms.MagnoliaContext;
import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.cms.security.User;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventListener;

/** A CMS whose repository does not answer. */
public final class NoRepository implements MagnoliaContext {
    @Override
    public Session userSession(String workspace) throws RepositoryException {
        throw new RepositoryException("there is no repository");
    }

    @Override
    public Optional<User> user() {
        return Optional.empty();
    }

    @Override
    public <T> T asSystem(Work<T> work) throws RepositoryException {
        return work.run();
    }

    @Override
    public Session systemSession(String workspace) throws RepositoryException {
        throw new RepositoryException("there is no repository");
    }

    @Override
    public void releaseSystem() {
        // nothing was taken
    }

    @Override
    public Optional<I18nContentSupport> siteLanguages(Node node) {
        return Optional.empty();
    }

    @Override
    public Watch watch(String workspace, long delayMillis, EventListener listener) throws RepositoryException {
        throw new RepositoryException("there is no repository");
    }
}
