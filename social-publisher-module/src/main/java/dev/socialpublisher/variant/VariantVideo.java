package dev.socialpublisher.variant;

import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;

/**
 * The video of a variant.
 *
 * @param hash SHA-256 of its bytes when the revision was written, hex: another one at dispatch holds the post; empty before
 */
public record VariantVideo(MediaRef ref, Credit credit, String hash) {
    /** As it is chosen. */
    public VariantVideo(MediaRef ref, Credit credit) {
        this(ref, credit, "");
    }

    public VariantVideo withHash(String newHash) {
        return new VariantVideo(ref, credit, newHash);
    }
}
