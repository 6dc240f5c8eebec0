package dev.socialpublisher.media;

import java.util.Optional;

/** Reads assets from the host; empty when the asset is gone. May block on disk. Refuses more than
 * {@link Renditioner#MAX_BYTES} with MEDIA_TOO_MANY_BYTES. */
public interface MediaSource {
    Optional<MediaContent> open(MediaRef ref);

    /**
     * Stands for the asset's bytes without reading them: other bytes have another revision. Empty where the source cannot
     * tell, and where the asset is gone or hidden.
     */
    default Optional<String> revision(MediaRef ref) {
        return Optional.empty();
    }
}
