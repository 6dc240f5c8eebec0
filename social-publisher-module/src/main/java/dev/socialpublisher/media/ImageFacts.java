package dev.socialpublisher.media;

/**
 * What inspection found: the detected media type, size in pixels as displayed (orientation applied), and SHA-256 (hex).
 *
 * @param moves whether it has more than one frame
 */
public record ImageFacts(String mediaType, int width, int height, long bytes, String hash, boolean moves) {
    /** Of a still picture. */
    public ImageFacts(String mediaType, int width, int height, long bytes, String hash) {
        this(mediaType, width, height, bytes, hash, false);
    }
}
