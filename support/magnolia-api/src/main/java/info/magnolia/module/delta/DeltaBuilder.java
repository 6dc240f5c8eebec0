package info.magnolia.module.delta;

import dev.socialpublisher.signature.SignatureOnly;

/** Class, seen on 6.4. */
public class DeltaBuilder implements Delta {
    protected DeltaBuilder() {}

    public static DeltaBuilder update(String version, String description) {
        throw new SignatureOnly();
    }

    public DeltaBuilder addTask(Task task) {
        throw new SignatureOnly();
    }
}
