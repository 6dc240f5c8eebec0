package info.magnolia.module;

import dev.socialpublisher.signature.SignatureOnly;
import info.magnolia.module.delta.Task;
import info.magnolia.module.model.Version;
import java.util.List;

/** Class, seen on 6.4. */
public abstract class AbstractModuleVersionHandler implements ModuleVersionHandler {
    protected AbstractModuleVersionHandler() {}

    protected List<Task> getDefaultUpdateTasks(Version forVersion) {
        throw new SignatureOnly();
    }
}
