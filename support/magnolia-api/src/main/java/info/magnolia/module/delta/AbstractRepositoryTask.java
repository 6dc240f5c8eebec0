package info.magnolia.module.delta;

import dev.socialpublisher.signature.SignatureOnly;
import info.magnolia.module.InstallContext;
import javax.jcr.RepositoryException;

/** Class, seen on 6.4. */
public abstract class AbstractRepositoryTask extends AbstractTask {
    protected AbstractRepositoryTask(String name, String description) {
        super(name, description);
    }

    @Override
    public void execute(InstallContext context) throws TaskExecutionException {
        throw new SignatureOnly();
    }

    protected abstract void doExecute(InstallContext context) throws RepositoryException, TaskExecutionException;
}
