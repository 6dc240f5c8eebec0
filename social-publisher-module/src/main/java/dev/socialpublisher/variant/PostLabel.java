package dev.socialpublisher.variant;

/** What a post is besides its words, so that readers are told; a post without any is the magazine's own. */
public enum PostLabel {
    /** Somebody paid for it. */
    SPONSORED,
    /** It puts right what was published. */
    CORRECTION,
    /** It adds to what was published. */
    UPDATE,
    /** It was made with a partner. */
    PARTNERSHIP,
    /** A machine helped to write it. */
    ASSISTED
}
