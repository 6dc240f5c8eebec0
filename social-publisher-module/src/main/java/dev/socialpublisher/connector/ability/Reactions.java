package dev.socialpublisher.connector.ability;

/**
 * How often readers did something with a post, since it is out.
 *
 * @param reposts with or without words of their own
 */
public record Reactions(long replies, long reposts, long likes) {
    public Reactions {
        if (replies < 0 || reposts < 0 || likes < 0) {
            throw new IllegalArgumentException(
                    "numbers of readers are 0 or more, not " + replies + ", " + reposts + ", " + likes);
        }
    }
}
