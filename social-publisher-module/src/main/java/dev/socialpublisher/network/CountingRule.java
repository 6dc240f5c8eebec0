package dev.socialpublisher.network;

/** How a network measures text; named in the profile, implemented by {@link TextCounter}. Always on NFC text. */
public enum CountingRule {
    /** twitter-text configuration 3: weights per code point, links 23, an emoji sequence 2. */
    X_WEIGHTED,
    /** User-perceived characters, and UTF-8 bytes as a second limit. */
    GRAPHEMES_AND_BYTES,
    /** User-perceived characters; a link counts as the profile says, a remote mention without its host. */
    GRAPHEMES_SHORT_LINKS,
    CODE_POINTS,
    UTF16_UNITS,
    /** UTF-16 units, and one more for each sign that LinkedIn's little text escapes. */
    UTF16_UNITS_ESCAPED,
    UTF8_BYTES,
    /** Characters, but emoji as their UTF-8 bytes (Threads). */
    CODE_POINTS_EMOJI_BYTES
}
