package dev.socialpublisher.media.link;

/** Signs links over all their parameters, with a key that all instances share. Any thread. */
public interface LinkSigner {
    /** Fit for a parameter of an address, without encoding. */
    String sign(LinkParameters link);

    /** Whether the signature was made with one of the keys in force; takes the same time whatever the signature. */
    boolean proves(String signature, LinkParameters link);
}
