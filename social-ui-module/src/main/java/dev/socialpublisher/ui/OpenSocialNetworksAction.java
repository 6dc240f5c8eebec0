package dev.socialpublisher.ui;

import com.vaadin.ui.UI;
import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.ui.ValueContext;
import info.magnolia.ui.api.action.AbstractAction;
import jakarta.inject.Inject;
import javax.jcr.Node;

/** Opens the Social tab's page of the one item that is selected, in a window over the app. */
public class OpenSocialNetworksAction extends AbstractAction<OpenSocialNetworksDefinition> {
    private final ValueContext<Node> selection;
    private final AdminCentral admin;

    @Inject
    public OpenSocialNetworksAction(
            OpenSocialNetworksDefinition definition, ValueContext<Node> selection, SimpleTranslator translator) {
        this(definition, selection, new MagnoliaAdminCentral(translator));
    }

    OpenSocialNetworksAction(
            OpenSocialNetworksDefinition definition, ValueContext<Node> selection, AdminCentral admin) {
        super(definition);
        this.selection = selection;
        this.admin = admin;
    }

    /** Without a selection nothing opens: the rules of availability keep the action from being offered. */
    @Override
    public void execute() {
        selection.getSingle().ifPresent(node -> UI.getCurrent().addWindow(new SocialWindow(admin, node)));
    }
}
