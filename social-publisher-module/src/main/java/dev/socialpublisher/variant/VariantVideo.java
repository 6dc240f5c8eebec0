package dev.socialpublisher.variant;

import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;

/**
 * The video of a variant.
 *
 * @param alt what it shows, where the network reads that to those who cannot see it
 * @param hash SHA-256 of its bytes when the revision was written, hex: another one at dispatch holds the post; empty before
 */
public record VariantVideo(MediaRef ref, AltText alt, Credit credit, String hash) {
    /** As it is chosen. */
    public VariantVideo(MediaRef ref, AltText alt, Credit credit) {
        this(ref, alt, credit, "");
    }

    public VariantVideo withHash(String newHash) {
        return new VariantVideo(ref, alt, credit, newHash);
    }
}
