package dev.socialpublisher.media.video;

import java.nio.file.Path;

/** Reads a video's container without decoding it; refuses with MEDIA_NOT_A_VIDEO. Blocks on disk. Any thread. */
public interface VideoInspector {
    /** What the container says; the caller has the hash of its bytes at hand. */
    VideoFacts inspect(Path file, String fileName, String hash);
}
