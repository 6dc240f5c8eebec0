package dev.socialpublisher.variant;

import dev.socialpublisher.media.MediaRef;
import java.util.Optional;

/** Title, description and thumbnail of a link card; sent where we build it, else what the network is expected to read. */
public record LinkCard(String title, String description, Optional<MediaRef> thumbnail) {}
