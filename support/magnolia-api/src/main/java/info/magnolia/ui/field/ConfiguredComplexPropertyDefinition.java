package info.magnolia.ui.field;

import dev.socialpublisher.signature.SignatureOnly;
import info.magnolia.ui.editor.ItemProviderDefinition;

/** Class, seen in class files built against 6.4. */
public class ConfiguredComplexPropertyDefinition<T> {
    public ConfiguredComplexPropertyDefinition() {}

    public void setItemProvider(ItemProviderDefinition<T, ?> itemProvider) {
        throw new SignatureOnly();
    }

    public void setImplementationClass(Class<?> implementationClass) {
        throw new SignatureOnly();
    }
}
