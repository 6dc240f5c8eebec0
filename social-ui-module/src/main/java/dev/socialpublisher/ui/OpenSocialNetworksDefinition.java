package dev.socialpublisher.ui;

import info.magnolia.ui.api.action.ActionType;
import info.magnolia.ui.api.action.ConfiguredActionDefinition;

/** {@code $type: openSocialNetworks} among an app's actions. */
@ActionType("openSocialNetworks")
public class OpenSocialNetworksDefinition extends ConfiguredActionDefinition {
    public OpenSocialNetworksDefinition() {
        setImplementationClass(OpenSocialNetworksAction.class);
    }
}
