package dev.socialpublisher.connector;

import dev.socialpublisher.media.video.VideoFile;
import java.util.function.Supplier;

/**
 * A video to be uploaded.
 *
 * @param mediaType by its bytes
 * @param copies makes a copy to read from, which whoever asks for it closes: only an upload that is not done yet needs one
 */
public record Video(String fileName, String mediaType, long bytes, String hash, Supplier<VideoFile> copies) {}
