package dev.socialpublisher.variant;

import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;

/** The picture of a variant, with what is said about it on the network. */
public record VariantImage(MediaRef ref, AltText alt, Credit credit) {}
