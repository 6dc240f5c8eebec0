package info.magnolia.ui.editor;

/** Class, seen on 6.4. */
public class CurrentItemProviderDefinition<T> implements ItemProviderDefinition<T, T> {
    public CurrentItemProviderDefinition() {}
}
