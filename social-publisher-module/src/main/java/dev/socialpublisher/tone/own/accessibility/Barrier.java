package dev.socialpublisher.tone.own.accessibility;

/** What an {@link AccessibilityKind} rule looks for: the key {@code of}. */
enum Barrier {
    /** Letters that only look like letters: screen readers spell them out, or say nothing. */
    LETTERS,
    /** Hashtags of several words without a capital for each. */
    HASHTAGS,
    /** Many emoji side by side: each is read with its whole name. */
    EMOJI_RUN,
    /** Emoji in the middle of a sentence. */
    EMOJI_WORD,
    /** Whole words in capitals. */
    CAPITALS
}
