package info.magnolia.ui.editor;

/** Interface, seen in class files built against 6.4. */
public interface ItemProviderDefinition<T, P> {}
