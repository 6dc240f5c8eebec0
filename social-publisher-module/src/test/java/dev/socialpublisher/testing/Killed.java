package dev.socialpublisher.testing;

/** The process dies here: nobody catches this, nothing after it runs. */
public final class Killed extends Error {
    private static final long serialVersionUID = 1L;

    public Killed(String where) {
        super("killed " + where);
    }
}
