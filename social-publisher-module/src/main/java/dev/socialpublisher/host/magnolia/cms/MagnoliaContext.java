package dev.socialpublisher.host.magnolia.cms;

import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.cms.security.User;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventListener;

/**
 * What the product asks of Magnolia's static entry points. {@link LiveMagnolia} alone calls them, so that everything else
 * runs in tests on a repository without a CMS.
 */
public interface MagnoliaContext {
    /**
     * A session with the rights of the person whose request the calling thread serves. Magnolia closes it with the
     * request. A thread without one fails with an IllegalStateException.
     */
    Session userSession(String workspace) throws RepositoryException;

    /** Who sent the request that the calling thread serves, {@code anonymous} included; empty on any other thread. */
    Optional<User> user();

    /** Runs the work with the system context on this thread, then puts back what was there, also after an exception. */
    <T> T asSystem(Work<T> work) throws RepositoryException;

    /** A session with all rights, for use within {@link #asSystem}; one for each workspace and thread. */
    Session systemSession(String workspace) throws RepositoryException;

    /** Closes the system sessions of the calling thread. */
    void releaseSystem();

    /**
     * The languages of the site that a node is assigned to; empty where it is assigned to none, or that says nothing.
     * Without the site module this fails with a LinkageError.
     */
    Optional<I18nContentSupport> siteLanguages(Node node);

    /**
     * Watches a workspace. Events that come within {@code delayMillis} of each other reach the listener together, on a
     * thread of the repository that has no context.
     */
    Watch watch(String workspace, long delayMillis, EventListener listener) throws RepositoryException;

    /** Work in a context. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws RepositoryException;
    }

    /** Ends the watching of one workspace. */
    @FunctionalInterface
    interface Watch {
        void end() throws RepositoryException;
    }
}
