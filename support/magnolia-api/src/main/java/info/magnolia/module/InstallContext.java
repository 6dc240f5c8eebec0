package info.magnolia.module;

import info.magnolia.module.model.ModuleDefinition;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Interface, seen on 6.4. */
public interface InstallContext {
    Session getJCRSession(String workspace) throws RepositoryException;

    Session getConfigJCRSession() throws RepositoryException;

    ModuleDefinition getCurrentModuleDefinition();

    void warn(String message);
}
