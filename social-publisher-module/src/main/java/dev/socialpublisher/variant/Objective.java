package dev.socialpublisher.variant;

/** What an editor wants a post to do for the house; a post without one is simply news. */
public enum Objective {
    /** Being seen by people who do not know the house yet. */
    VISIBILITY,
    /** Talking with readers. */
    RELATION,
    /** Winning subscribers and customers. */
    ACQUISITION,
    /** Keeping those who read already. */
    LOYALTY,
    /** Bringing people to the article. */
    DISTRIBUTION,
    /** Finding and showing partners. */
    PARTNERSHIP,
    /** Finding people to work with. */
    RECRUITMENT
}
