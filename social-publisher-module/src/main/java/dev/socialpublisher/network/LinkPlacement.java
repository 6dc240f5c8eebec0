package dev.socialpublisher.network;

/** Where the article's link goes. */
public enum LinkPlacement {
    /** At the end of the text; the network makes the card from the page's tags. */
    IN_TEXT,
    /** In a card that we build; the text stays free of it, unless a picture takes the card's place. */
    CARD,
    /** In a field of its own (Pinterest's pin, Facebook's link). */
    FIELD,
    /** The network has no clickable link. */
    NONE
}
