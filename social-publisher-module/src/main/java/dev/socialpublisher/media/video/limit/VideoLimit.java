package dev.socialpublisher.media.video.limit;

import java.time.Duration;
import java.util.List;

/**
 * What a network accepts as a video.
 *
 * @param formats media types, {@code video/*} for any; not empty
 * @param shortest zero where the network asks for no length
 * @param frame sizes and shapes of what is seen
 * @param maxAltText in UTF-16 units, 0 = the network has no alternative text for videos
 * @param fetched whether the network fetches the video from a public address, and takes no upload
 * @param required whether there are no posts without one
 */
public record VideoLimit(
        List<String> formats,
        long maxBytes,
        Duration shortest,
        Duration longest,
        VideoFrame frame,
        int maxAltText,
        boolean fetched,
        boolean required) {
    public VideoLimit {
        formats = List.copyOf(formats);
        if (formats.isEmpty() || maxBytes <= 0 || longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("a video's limit names formats, bytes and a length above zero");
        }
        if (shortest.isNegative() || shortest.compareTo(longest) > 0) {
            throw new IllegalArgumentException(
                    "the shortest video, %s, is longer than the longest, %s".formatted(shortest, longest));
        }
    }

    /** Whether it takes such a file at all. */
    public boolean takes(String mediaType) {
        return formats.stream()
                .anyMatch(format -> format.equals(mediaType)
                        || (format.endsWith("/*") && mediaType.startsWith(format.substring(0, format.length() - 1))));
    }
}
