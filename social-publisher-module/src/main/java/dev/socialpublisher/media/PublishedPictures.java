package dev.socialpublisher.media;

import java.util.Optional;

/** Renders published assets for whoever fetches them. Blocks, up to seconds on a large picture. Any thread. */
public interface PublishedPictures {
    /** Empty where the picture is gone or not published; refuses by the renditioner's codes. */
    Optional<PublishedPicture> find(MediaRef ref, PublicRendition wanted);

    /**
     * A picture ready to be sent.
     *
     * @param name of what it was made of, hex, 64 characters, and its extension: another picture has another name
     */
    record PublishedPicture(Bytes bytes, String mediaType, String name) {}
}
