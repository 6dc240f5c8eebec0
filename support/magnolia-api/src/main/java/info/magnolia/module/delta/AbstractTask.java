package info.magnolia.module.delta;

import dev.socialpublisher.signature.SignatureOnly;

/** Class; members of 5.x. */
public abstract class AbstractTask implements Task {
    protected AbstractTask(String name, String description) {
        throw new SignatureOnly();
    }

    @Override
    public String getName() {
        throw new SignatureOnly();
    }

    @Override
    public String getDescription() {
        throw new SignatureOnly();
    }
}
