package info.magnolia.module.model;

import dev.socialpublisher.signature.SignatureOnly;
import java.util.Collection;

/** Class; type seen on 6.4, members of 5.x. */
public class ModuleDefinition {
    public ModuleDefinition() {}

    public Collection<ServletDefinition> getServlets() {
        throw new SignatureOnly();
    }
}
