package dev.socialpublisher.sandbox.journal;

import java.nio.charset.StandardCharsets;

/**
 * A marked part of a post's text.
 *
 * @param start inclusive, in UTF-16 code units of the text
 * @param end exclusive, in UTF-16 code units
 * @param target the address, the tag without {@code #}, or the account
 */
public record Facet(Kind kind, int start, int end, String target) {

    /** What the part is. */
    public enum Kind {
        LINK,
        TAG,
        MENTION
    }

    public Facet {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Facet from " + start + " to " + end + " is empty or reversed");
        }
    }

    /** {@code start} in UTF-8 bytes of {@code text}. */
    public int byteStart(String text) {
        return text.substring(0, start).getBytes(StandardCharsets.UTF_8).length;
    }

    /** {@code end} in UTF-8 bytes of {@code text}. */
    public int byteEnd(String text) {
        return text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
    }
}
