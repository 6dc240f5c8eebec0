package dev.socialpublisher.connector;

import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.video.VideoFacts;
import dev.socialpublisher.media.video.VideoFile;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A video and what is said about it.
 *
 * @param address where anybody can fetch the same bytes; set for networks that take no upload
 * @param copies makes a copy to read from, which whoever asks for it closes: only an upload that is not done yet needs one
 */
public record Video(VideoFacts facts, AltText alt, Optional<URI> address, Supplier<VideoFile> copies) {
    public String fileName() {
        return facts.fileName();
    }

    /** By its bytes. */
    public String mediaType() {
        return facts.mediaType();
    }

    public long bytes() {
        return facts.bytes();
    }

    /** SHA-256, hex. */
    public String hash() {
        return facts.hash();
    }
}
