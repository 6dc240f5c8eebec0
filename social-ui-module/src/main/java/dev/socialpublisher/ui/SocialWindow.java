package dev.socialpublisher.ui;

import com.vaadin.ui.Window;
import javax.jcr.Node;

/** The page of an item over the app that it was opened from; covers most of it, closes by its button or Escape. */
final class SocialWindow extends Window {
    private static final long serialVersionUID = 1L;
    private static final String MOST = "90%";

    SocialWindow(AdminCentral admin, Node node) {
        super(admin.words("social-ui.action.openSocialNetworks"));
        SocialFrame frame = new SocialFrame(admin);
        frame.show(node);
        setContent(frame);
        setModal(true);
        setWidth(MOST);
        setHeight(MOST);
        center();
    }
}
