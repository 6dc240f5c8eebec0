package info.magnolia.module.delta;

import dev.socialpublisher.signature.SignatureOnly;

/** Class; members of 5.x. */
public abstract class AbstractTask implements Task {
    /** Does not throw, so that a test can look at the tasks that a module would run. */
    protected AbstractTask(String name, String description) {}

    @Override
    public String getName() {
        throw new SignatureOnly();
    }

    @Override
    public String getDescription() {
        throw new SignatureOnly();
    }
}
