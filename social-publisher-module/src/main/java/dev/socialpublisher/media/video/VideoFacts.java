package dev.socialpublisher.media.video;

import java.time.Duration;
import java.util.Optional;

/**
 * What a video's container says of it.
 *
 * @param fileName as the host names it
 * @param mediaType by its bytes, for instance {@code video/mp4}
 * @param width in pixels as displayed, 0 where the container does not say; {@code height} the same
 * @param length empty where the container does not say
 * @param hash SHA-256 of the bytes, hex, 64 characters
 */
public record VideoFacts(
        String fileName, String mediaType, int width, int height, Optional<Duration> length, long bytes, String hash) {}
