package info.magnolia.module.delta;

import dev.socialpublisher.signature.SignatureOnly;
import info.magnolia.module.InstallContext;

/** Class, seen on 6.4. */
public class NodeExistsDelegateTask extends AbstractTask {
    public NodeExistsDelegateTask(
            String name, String description, String workspace, String path, Task ifExists, Task otherwise) {
        super(name, description);
    }

    @Override
    public void execute(InstallContext context) throws TaskExecutionException {
        throw new SignatureOnly();
    }
}
