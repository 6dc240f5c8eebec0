package dev.socialpublisher.ui;

import com.vaadin.server.ExternalResource;
import com.vaadin.ui.BrowserFrame;
import com.vaadin.ui.Component;
import com.vaadin.ui.HasComponents;
import com.vaadin.ui.Label;
import java.util.ArrayList;
import java.util.List;

/** Finds parts of a tree of Vaadin components. */
final class Components {
    private Components() {}

    /** The visible ones of a type, in the order of the screen. */
    static <T extends Component> List<T> in(Component root, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (!root.isVisible()) {
            return found;
        }
        if (type.isInstance(root)) {
            found.add(type.cast(root));
        }
        if (root instanceof HasComponents layout) {
            layout.forEach(part -> found.addAll(in(part, type)));
        }
        return found;
    }

    static List<String> framed(Component root) {
        return in(root, BrowserFrame.class).stream()
                .map(frame -> ((ExternalResource) frame.getSource()).getURL())
                .toList();
    }

    static List<String> labels(Component root) {
        return in(root, Label.class).stream().map(Label::getValue).toList();
    }
}
