package info.magnolia.ui.editor;

import com.vaadin.data.BinderValidationStatus;
import com.vaadin.ui.Component;
import dev.socialpublisher.signature.SignatureOnly;
import java.util.List;

/** Interface, seen on 6.4. */
public interface EditorView<T> {
    List<BinderValidationStatus<?>> validate();

    void populate(T item);

    void write(T item);

    default Component asVaadinComponent() {
        throw new SignatureOnly();
    }
}
