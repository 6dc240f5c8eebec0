package info.magnolia.ui.editor;

/** Interface, seen on 6.4. */
public interface EditorDefinition<T> {}
