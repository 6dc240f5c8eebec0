package dev.socialpublisher.signature;

/** What every body here throws: these classes are compiled against, never run. */
public final class SignatureOnly extends UnsupportedOperationException {
    private static final long serialVersionUID = 1L;

    public SignatureOnly() {
        super("a signature to compile against; Magnolia brings the body");
    }
}
