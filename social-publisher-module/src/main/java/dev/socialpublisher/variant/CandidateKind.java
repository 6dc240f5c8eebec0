package dev.socialpublisher.variant;

/** What a candidate opens with. */
public enum CandidateKind {
    HEADLINE,
    KEY_SENTENCE,
    KEY_FIGURE,
    QUOTATION,
    QUESTION,
    LEAD,
    /** Several posts of one account, each an answer to the one before. */
    THREAD
}
