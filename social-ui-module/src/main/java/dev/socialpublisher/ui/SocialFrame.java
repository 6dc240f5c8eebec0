package dev.socialpublisher.ui;

import com.vaadin.server.ExternalResource;
import com.vaadin.ui.BrowserFrame;
import com.vaadin.ui.Label;
import com.vaadin.ui.VerticalLayout;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Frames the Social tab's page of a node, or says why there is nothing to frame. The page itself offers the languages of the
 * item's site; the form's own language switch is not heard.
 */
final class SocialFrame extends VerticalLayout {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SocialFrame.class);

    private final transient AdminCentral admin;
    private transient Optional<ContentItem> framed = Optional.empty();

    SocialFrame(AdminCentral admin) {
        this.admin = admin;
        setMargin(false);
        setSizeFull();
    }

    /** {@code null} stands for an item that does not exist yet. A page that is framed already is not loaded again. */
    void show(@Nullable Node node) {
        try {
            Optional<ContentItem> item = ContentItem.of(node);
            if (item.isEmpty()) {
                say("social-ui.panel.saveFirst");
            } else if (!item.equals(framed)) {
                frame(item.get());
            }
        } catch (RepositoryException e) {
            LOG.warn("a node cannot be read for the Social tab", e);
            say("social-ui.panel.unreadable");
        }
    }

    private void say(String key) {
        framed = Optional.empty();
        removeAllComponents();
        addComponent(new Label(admin.words(key)));
    }

    private void frame(ContentItem item) {
        framed = Optional.of(item);
        removeAllComponents();
        BrowserFrame frame = new BrowserFrame();
        frame.setSizeFull();
        frame.setAlternateText(admin.words("social-ui.panel.frame"));
        frame.setSource(new ExternalResource(new SocialPage(item).address(admin.contextPath(), admin.userLanguage())));
        addComponentsAndExpand(frame);
    }
}
