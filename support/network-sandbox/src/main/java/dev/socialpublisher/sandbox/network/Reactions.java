package dev.socialpublisher.sandbox.network;

/** What readers did with a post; set by a test, for a stand-in has no readers. */
public record Reactions(int replies, int reposts, int likes) {
    public static final Reactions NONE = new Reactions(0, 0, 0);
}
