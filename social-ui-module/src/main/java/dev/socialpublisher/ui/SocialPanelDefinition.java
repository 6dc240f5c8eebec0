package dev.socialpublisher.ui;

import info.magnolia.ui.editor.CurrentItemProviderDefinition;
import info.magnolia.ui.editor.EditorDefinition;
import info.magnolia.ui.editor.EditorView;
import info.magnolia.ui.field.ConfiguredComplexPropertyDefinition;
import info.magnolia.ui.field.FieldType;
import javax.jcr.Node;

/** {@code $type: socialPanel} in a form's properties: the Social tab of the item that the form is about. */
@FieldType("socialPanel")
public class SocialPanelDefinition extends ConfiguredComplexPropertyDefinition<Node> implements EditorDefinition<Node> {
    /** Magnolia asks for the class of views of nodes; a class literal of one of them is not of that type. */
    @SuppressWarnings("unchecked")
    public SocialPanelDefinition() {
        Class<?> view = SocialPanelView.class;
        setImplementationClass((Class<EditorView<Node>>) view);
        setItemProvider(new CurrentItemProviderDefinition<>());
    }
}
