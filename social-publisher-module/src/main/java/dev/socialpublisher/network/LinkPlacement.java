package dev.socialpublisher.network;

/** Where the article's link goes. */
public enum LinkPlacement {
    /** At the end of the text; the network makes the card from the page's tags. */
    IN_TEXT,
    /**
     * In a card, which we build or the network makes of a link sent apart; the text stays free of it, unless a picture takes
     * the card's place.
     */
    CARD,
    /** In a field of its own, also beside a picture (Pinterest's pin). */
    FIELD,
    /** The network has no clickable link. */
    NONE
}
