package dev.socialpublisher.media.video;

import java.time.Duration;
import java.util.List;

/**
 * What a network accepts as a video.
 *
 * @param formats media types, {@code video/*} for any; not empty
 * @param required whether there are no posts without one
 */
public record VideoLimit(List<String> formats, long maxBytes, Duration longest, boolean required) {
    public VideoLimit {
        formats = List.copyOf(formats);
        if (formats.isEmpty() || maxBytes <= 0 || longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("a video's limit names formats, bytes and a length above zero");
        }
    }

    /** Whether it takes such a file at all. */
    public boolean takes(String mediaType) {
        return formats.stream()
                .anyMatch(format -> format.equals(mediaType)
                        || (format.endsWith("/*") && mediaType.startsWith(format.substring(0, format.length() - 1))));
    }
}
