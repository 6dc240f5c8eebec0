package dev.socialpublisher.ui;

import com.vaadin.data.HasValue;
import com.vaadin.shared.Registration;
import com.vaadin.ui.Component;
import com.vaadin.ui.HasComponents;
import com.vaadin.ui.TabSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hears when a person changes a field of the form around a component. A form tells its parts nothing about changes, so
 * this listens to the fields themselves: those of the nearest layout that has any, or of all tabs where that layout is one
 * of several. A field that is added after the last {@link #listen}, and an editor that is no Vaadin field, go unheard.
 */
final class FormChanges {
    private final Component inside;
    private final Runnable changed;
    private final List<Registration> registrations = new ArrayList<>();

    FormChanges(Component inside, Runnable changed) {
        this.inside = inside;
        this.changed = changed;
    }

    /** Starts again where it already listens. */
    void listen() {
        stop();
        form().ifPresent(this::listenTo);
    }

    void stop() {
        registrations.forEach(Registration::remove);
        registrations.clear();
    }

    private Optional<HasComponents> form() {
        HasComponents around = inside.getParent();
        while (around != null && !hasFields(around)) {
            around = around.getParent();
        }
        boolean oneOfSeveral = around != null && around.getParent() instanceof TabSheet;
        return Optional.ofNullable(oneOfSeveral ? around.getParent() : around);
    }

    private boolean hasFields(HasComponents layout) {
        for (Component part : layout) {
            if (part != inside
                    && (part instanceof HasValue || (part instanceof HasComponents inner && hasFields(inner)))) {
                return true;
            }
        }
        return false;
    }

    private void listenTo(HasComponents layout) {
        for (Component part : layout) {
            if (part == inside) {
                continue;
            }
            if (part instanceof HasValue<?> field) {
                registrations.add(field.addValueChangeListener(change -> {
                    if (change.isUserOriginated()) {
                        changed.run();
                    }
                }));
            }
            if (part instanceof HasComponents inner) {
                listenTo(inner);
            }
        }
    }
}
