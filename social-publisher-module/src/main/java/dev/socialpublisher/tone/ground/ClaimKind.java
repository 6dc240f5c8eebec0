package dev.socialpublisher.tone.ground;

/** What can be held against an article word by word. */
public enum ClaimKind {
    /** A number, share, sum, date, clock time or place in an order, in digits or words. */
    FIGURE,
    /** Three words or more between quotation marks. */
    QUOTATION,
    /** A name that is capitalised, or one or two words between quotation marks. */
    NAME,
    /** A word that puts something above all others: the biggest, never, a first. */
    SUPERLATIVE
}
