package dev.socialpublisher.media;

import java.net.URI;
import java.util.Optional;

/**
 * Gives pictures and videos an address that networks and readers reach without a sign-in. Called by the dispatcher and by the pages'
 * tags; may block on disk. Any thread.
 */
public interface PublicMedia {
    /** Empty where the picture is gone or not published; refuses by the renditioner's codes what is no picture. */
    Optional<PublicPicture> picture(MediaRef ref, PublicRendition wanted);

    /** The file as it is stored; empty where it is gone or not published, or videos are not given out. */
    default Optional<URI> video(MediaRef ref) {
        return Optional.empty();
    }
}
