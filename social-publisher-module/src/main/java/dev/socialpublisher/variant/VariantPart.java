package dev.socialpublisher.variant;

/** A piece of a variant that can be checked by itself. */
public enum VariantPart {
    TEXT,
    HASHTAGS,
    LINK,
    ALT_TEXT,
    CARD_TITLE,
    CARD_DESCRIPTION,
    POLL
}
