package dev.socialpublisher.tone.go;

import dev.socialpublisher.error.Wording;

/** A pattern asks for what Java's expressions do not have, or have with another meaning. */
public final class NotTranslated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Wording reason;
    private final int index;

    /** {@code index} of the sign in the pattern, from 0. */
    NotTranslated(int index, Wording reason) {
        super(reason.english());
        this.index = index;
        this.reason = reason;
    }

    public Wording reason() {
        return reason;
    }

    public int index() {
        return index;
    }
}
