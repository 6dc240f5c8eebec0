package info.magnolia.ui.api.action;

import dev.socialpublisher.signature.SignatureOnly;

/** Class; members of 5.x. */
public class ActionExecutionException extends Exception {
    private static final long serialVersionUID = 1L;

    public ActionExecutionException(String message, Throwable cause) {
        throw new SignatureOnly();
    }
}
