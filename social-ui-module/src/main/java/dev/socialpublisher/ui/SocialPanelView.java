package dev.socialpublisher.ui;

import com.vaadin.data.BinderValidationStatus;
import com.vaadin.server.Sizeable;
import com.vaadin.ui.Label;
import com.vaadin.ui.VerticalLayout;
import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.ui.editor.EditorView;
import jakarta.inject.Inject;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/**
 * The Social tab of a form: the page of the item that the form is about. It writes nothing and validates nothing. Posts are
 * made from what is saved, so a note says when the form holds changes that are not: those that fields report ({@link
 * FormChanges}) and those that wait in the item's session.
 */
public class SocialPanelView extends VerticalLayout implements EditorView<Node> {
    private static final long serialVersionUID = 1L;
    private static final float HEIGHT = 48;

    private final SocialFrame frame;
    private final Label note;
    private final transient FormChanges changes;

    @Inject
    public SocialPanelView(SimpleTranslator translator) {
        this(new MagnoliaAdminCentral(translator));
    }

    SocialPanelView(AdminCentral admin) {
        frame = new SocialFrame(admin);
        note = new Label(admin.words("social-ui.panel.unsavedChanges"));
        note.setVisible(false);
        changes = new FormChanges(this, () -> note.setVisible(true));
        setMargin(false);
        setWidth("100%");
        setHeight(HEIGHT, Sizeable.Unit.EM);
        addComponent(note);
        addComponentsAndExpand(frame);
    }

    @Override
    public void attach() {
        super.attach();
        changes.listen();
    }

    @Override
    public void detach() {
        changes.stop();
        super.detach();
    }

    @Override
    public List<BinderValidationStatus<?>> validate() {
        return List.of();
    }

    /** {@code item} may be {@code null} where the form makes a new one. By now the form has its fields. */
    @Override
    public void populate(@Nullable Node item) {
        changes.listen();
        frame.show(item);
        note.setVisible(hasPendingChanges(item));
    }

    /** Nothing of ours goes into the item; what the fields wrote is about to be saved. */
    @Override
    public void write(@Nullable Node item) {
        note.setVisible(false);
    }

    private static boolean hasPendingChanges(@Nullable Node item) {
        try {
            return item != null && !item.isNew() && item.getSession().hasPendingChanges();
        } catch (RepositoryException e) {
            return false;
        }
    }
}
