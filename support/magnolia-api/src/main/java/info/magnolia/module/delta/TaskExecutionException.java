package info.magnolia.module.delta;

import dev.socialpublisher.signature.SignatureOnly;

/** Class; members of 5.x. */
public class TaskExecutionException extends Exception {
    private static final long serialVersionUID = 1L;

    public TaskExecutionException(String message) {
        throw new SignatureOnly();
    }

    public TaskExecutionException(String message, Throwable cause) {
        throw new SignatureOnly();
    }
}
