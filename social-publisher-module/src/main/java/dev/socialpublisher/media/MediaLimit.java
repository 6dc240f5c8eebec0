package dev.socialpublisher.media;

import java.util.List;
import java.util.Optional;

/**
 * What a network accepts as one picture.
 *
 * @param formats media types in order of preference, {@code image/jpeg} first where both are welcome; not empty
 * @param maxBytes of one picture
 * @param maxEdge longest side in pixels; larger pictures are scaled down to it
 * @param ratios of width to height; pictures of another shape are cropped. Empty where any is taken
 * @param maxMovingBytes of an animated GIF that is alone in its post and is taken as it is; 0 where pictures stand still
 */
public record MediaLimit(
        List<String> formats, long maxBytes, int maxEdge, Optional<Ratios> ratios, long maxMovingBytes) {
    /** The one format in which pictures move on networks. */
    public static final String MOVING = "image/gif";

    public MediaLimit {
        formats = List.copyOf(formats);
        if (formats.isEmpty() || maxBytes <= 0 || maxEdge <= 0) {
            throw new IllegalArgumentException("a media limit names formats, bytes and an edge above zero");
        }
    }

    /** For pictures that stand still. */
    public MediaLimit(List<String> formats, long maxBytes, int maxEdge, Optional<Ratios> ratios) {
        this(formats, maxBytes, maxEdge, ratios, 0);
    }

    /** Whether a picture goes out unchanged, because it moves and may. */
    public boolean letsMove(ImageFacts facts) {
        return facts.moves()
                && facts.mediaType().equals(MOVING)
                && facts.bytes() <= maxMovingBytes
                && Math.max(facts.width(), facts.height()) <= maxEdge;
    }

    /** The same, the first frame standing for the movement: for a picture that is not alone. */
    public MediaLimit still() {
        return new MediaLimit(formats, maxBytes, maxEdge, ratios);
    }

    /** For pictures of any shape. */
    public MediaLimit(List<String> formats, long maxBytes, int maxEdge) {
        this(formats, maxBytes, maxEdge, Optional.empty());
    }
}
