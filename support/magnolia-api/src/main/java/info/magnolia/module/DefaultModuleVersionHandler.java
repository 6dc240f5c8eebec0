package info.magnolia.module;

import dev.socialpublisher.signature.SignatureOnly;
import info.magnolia.module.delta.Task;
import java.util.List;

/** Class, seen on 6.4. */
public class DefaultModuleVersionHandler extends AbstractModuleVersionHandler {
    public DefaultModuleVersionHandler() {}

    protected List<Task> getExtraInstallTasks(InstallContext context) {
        throw new SignatureOnly();
    }
}
