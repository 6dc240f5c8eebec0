package dev.socialpublisher.media;

import java.util.Optional;

/** Reads assets from the host; empty when the asset is gone. May block on disk. Refuses more than
 * {@link Renditioner#MAX_BYTES} with MEDIA_TOO_MANY_BYTES. */
public interface MediaSource {
    Optional<MediaContent> open(MediaRef ref);
}
