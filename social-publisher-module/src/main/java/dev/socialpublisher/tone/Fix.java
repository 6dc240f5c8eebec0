package dev.socialpublisher.tone;

/**
 * A replacement that a finding proposes for its span.
 *
 * @param safe whether composing may apply it by itself
 */
public record Fix(String replacement, boolean safe) {}
