package dev.socialpublisher.adapter.jcr;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Lends a session for the time of one piece of work. The host decides whose rights apply: the signed-in person's for
 * interactive calls, the system's for the dispatcher. Called on any thread; closes or releases what it lent.
 */
public interface SessionSource {
    /** Runs the work; lets its {@link RepositoryException} through. */
    <T> T read(String workspace, Work<T> work) throws RepositoryException;

    /** Reads from a session and keeps nothing of it. */
    @FunctionalInterface
    interface Work<T> {
        T with(Session session) throws RepositoryException;
    }
}
