package info.magnolia.module.delta;

import dev.socialpublisher.signature.SignatureOnly;
import info.magnolia.module.InstallContext;

/** Class, seen on 6.4. */
public class AddFilterBypassTask extends AbstractTask {
    public AddFilterBypassTask(String filterPath, String bypassName, Class<?> bypassClass, String bypassPattern) {
        super(bypassName, bypassPattern);
    }

    @Override
    public void execute(InstallContext context) throws TaskExecutionException {
        throw new SignatureOnly();
    }
}
