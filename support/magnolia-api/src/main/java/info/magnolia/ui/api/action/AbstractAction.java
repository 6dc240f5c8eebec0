package info.magnolia.ui.api.action;

import dev.socialpublisher.signature.SignatureOnly;

/** Class, seen on 6.4. */
public abstract class AbstractAction<D extends ActionDefinition> implements Action {
    /** Empty, so that tests can make a subclass that calls none of the rest. */
    protected AbstractAction(D definition) {}

    public D getDefinition() {
        throw new SignatureOnly();
    }
}
