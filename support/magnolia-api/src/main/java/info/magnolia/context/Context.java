package info.magnolia.context;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Interface, seen on 6.4. */
public interface Context {
    Session getJCRSession(String workspace) throws RepositoryException;

    void release();
}
