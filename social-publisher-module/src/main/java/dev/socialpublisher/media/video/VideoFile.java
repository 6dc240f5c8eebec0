package dev.socialpublisher.media.video;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of a stored video, on disk because it may be larger than memory; {@link #close} deletes it. */
public record VideoFile(Path path, VideoFacts facts) implements AutoCloseable {
    /** Of a video as the host stores it: what uploads in half an hour at 10 Mbit/s. Our choice. */
    public static final long MAX_BYTES = 2_000_000_000;

    /** From its beginning; the caller closes it. */
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
