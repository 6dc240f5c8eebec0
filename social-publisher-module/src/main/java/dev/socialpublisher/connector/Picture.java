package dev.socialpublisher.connector;

import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Rendition;
import java.net.URI;
import java.util.Optional;

/**
 * A rendition and what is said about it.
 *
 * @param address where anybody can fetch the same bytes; set for networks that take no upload
 */
public record Picture(Rendition rendition, AltText alt, Optional<URI> address) {
    /** One that is uploaded. */
    public Picture(Rendition rendition, AltText alt) {
        this(rendition, alt, Optional.empty());
    }
}
