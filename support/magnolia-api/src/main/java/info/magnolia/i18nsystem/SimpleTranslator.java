package info.magnolia.i18nsystem;

import dev.socialpublisher.signature.SignatureOnly;

/** Class, seen on 6.4. */
public class SimpleTranslator {
    public String translate(String key, Object... arguments) {
        throw new SignatureOnly();
    }
}
