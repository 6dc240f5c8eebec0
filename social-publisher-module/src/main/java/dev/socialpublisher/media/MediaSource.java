package dev.socialpublisher.media;

import java.util.Optional;

/** Reads assets from the host; empty when the asset is gone. May block on disk. Refuses more than 50 MB with its code. */
public interface MediaSource {
    Optional<MediaContent> open(MediaRef ref);
}
