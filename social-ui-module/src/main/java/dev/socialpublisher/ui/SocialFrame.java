package dev.socialpublisher.ui;

import com.vaadin.server.ExternalResource;
import com.vaadin.ui.BrowserFrame;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Label;
import com.vaadin.ui.VerticalLayout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Frames the Social tab's page of a node, or says why there is nothing to frame. Where the site has several languages, a
 * choice above the frame says which one of the article is meant; the form's own language switch is not heard.
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
            if (node == null || item.isEmpty()) {
                say("social-ui.panel.saveFirst");
            } else if (!item.equals(framed)) {
                frame(item.get(), admin.languages(node));
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

    private void frame(ContentItem item, List<Locale> languages) {
        framed = Optional.of(item);
        removeAllComponents();
        BrowserFrame frame = new BrowserFrame();
        frame.setSizeFull();
        frame.setAlternateText(admin.words("social-ui.panel.frame"));
        if (languages.size() > 1) {
            addComponent(choice(item, languages, frame));
        }
        addComponentsAndExpand(frame);
        load(frame, item, languages.get(0));
    }

    private ComboBox<Locale> choice(ContentItem item, List<Locale> languages, BrowserFrame frame) {
        ComboBox<Locale> choice = new ComboBox<>(admin.words("social-ui.panel.language"), languages);
        choice.setItemCaptionGenerator(language -> language.getDisplayName(admin.userLanguage()));
        choice.setEmptySelectionAllowed(false);
        choice.setTextInputAllowed(false);
        choice.setValue(languages.get(0));
        choice.addValueChangeListener(change -> load(frame, item, change.getValue()));
        return choice;
    }

    private void load(BrowserFrame frame, ContentItem item, Locale language) {
        String address = new SocialPage(item, language).address(admin.contextPath(), admin.userLanguage());
        frame.setSource(new ExternalResource(address));
    }
}
