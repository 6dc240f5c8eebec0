package info.magnolia.module.delta;

import dev.socialpublisher.signature.SignatureOnly;
import info.magnolia.jcr.util.NodeNameHelper;
import info.magnolia.module.InstallContext;
import info.magnolia.module.model.ServletDefinition;

/** Class, seen on 6.4. */
public class RegisterServletTask extends AbstractTask {
    public RegisterServletTask(ServletDefinition servlet, NodeNameHelper names) {
        super("", "");
    }

    @Override
    public void execute(InstallContext context) throws TaskExecutionException {
        throw new SignatureOnly();
    }
}
