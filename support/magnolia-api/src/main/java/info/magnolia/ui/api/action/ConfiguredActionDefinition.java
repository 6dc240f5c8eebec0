package info.magnolia.ui.api.action;

import dev.socialpublisher.signature.SignatureOnly;

/** Class, seen in class files built against 6.4. */
public class ConfiguredActionDefinition implements ActionDefinition {
    public ConfiguredActionDefinition() {}

    public void setImplementationClass(Class<? extends Action> implementationClass) {
        throw new SignatureOnly();
    }
}
