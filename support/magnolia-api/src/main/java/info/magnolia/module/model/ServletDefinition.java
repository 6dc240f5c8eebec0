package info.magnolia.module.model;

import dev.socialpublisher.signature.SignatureOnly;

/** Class; type seen on 6.4, members of 5.x. */
public class ServletDefinition {
    public ServletDefinition() {}

    public String getName() {
        throw new SignatureOnly();
    }
}
