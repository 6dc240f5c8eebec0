package dev.socialpublisher.variant;

import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.FocalPoint;
import dev.socialpublisher.media.MediaRef;
import java.util.Optional;

/**
 * The picture of a variant, with what is said about it on the network.
 *
 * @param focus what a crop keeps in view; empty for the middle
 */
public record VariantImage(MediaRef ref, AltText alt, Credit credit, Optional<FocalPoint> focus) {
    /** Cropped around the middle. */
    public VariantImage(MediaRef ref, AltText alt, Credit credit) {
        this(ref, alt, credit, Optional.empty());
    }

    public VariantImage withAlt(AltText newAlt) {
        return new VariantImage(ref, newAlt, credit, focus);
    }

    public FocalPoint focalPoint() {
        return focus.orElse(FocalPoint.MIDDLE);
    }
}
