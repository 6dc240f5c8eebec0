package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

/** Interface, seen on 6.4. */
public interface Task {
    String getName();

    String getDescription();

    void execute(InstallContext context) throws TaskExecutionException;
}
