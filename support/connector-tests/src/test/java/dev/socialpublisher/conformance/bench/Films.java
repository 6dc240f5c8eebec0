package dev.socialpublisher.conformance.bench;

import dev.socialpublisher.connector.Video;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.video.VideoFacts;
import dev.socialpublisher.media.video.VideoFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Videos for requests: each copy is a file of its own, as the house makes them. */
public final class Films {
    private final Path directory;

    /** @param directory where copies stand until they are closed */
    public Films(Path directory) {
        this.directory = directory;
    }

    /** A file that begins as MP4 does. */
    public static byte[] mp4(int length) {
        byte[] bytes = new byte[length];
        byte[] head = "\0\0\0\u0018ftypisom".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, bytes, 0, head.length);
        bytes[length - 1] = 7;
        return bytes;
    }

    /** Of 1280 × 720 pixels and eight seconds, whatever the bytes are. */
    public Video of(byte[] bytes) {
        return of(bytes, AltText.NONE, Optional.empty());
    }

    /** As {@link #of(byte[])}, fetched from {@code address} where there is one. */
    public Video of(byte[] bytes, AltText alt, Optional<URI> address) {
        VideoFacts facts = new VideoFacts(
                "tide.mp4",
                "video/mp4",
                1280,
                720,
                Optional.of(Duration.ofSeconds(8)),
                bytes.length,
                Bytes.of(bytes).sha256());
        return new Video(facts, alt, address, () -> copy(bytes, facts));
    }

    private VideoFile copy(byte[] bytes, VideoFacts facts) {
        try {
            return new VideoFile(Files.write(Files.createTempFile(directory, "film", ""), bytes), facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
