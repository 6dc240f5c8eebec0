package info.magnolia.ui.api.action;

import dev.socialpublisher.signature.SignatureOnly;

/** Class, seen on 6.4. */
public abstract class AbstractAction<D extends ActionDefinition> implements Action {
    protected AbstractAction(D definition) {
        throw new SignatureOnly();
    }

    public D getDefinition() {
        throw new SignatureOnly();
    }
}
