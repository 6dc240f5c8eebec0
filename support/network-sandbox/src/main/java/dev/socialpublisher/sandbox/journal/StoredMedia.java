package dev.socialpublisher.sandbox.journal;

/**
 * Bytes in the blob store.
 *
 * @param sha256 lower-case hexadecimal; the name in the blob store
 * @param mime by content where it can be told
 * @param size in bytes
 * @param pixels what an image shows about itself
 */
public record StoredMedia(String sha256, String mime, int size, Pixels pixels) {

    /** Width and height in pixels and whether a GPS position is inside; {@link #NONE} for what is not an image. */
    public record Pixels(int width, int height, boolean location) {
        public static final Pixels NONE = new Pixels(0, 0, false);
    }
}
