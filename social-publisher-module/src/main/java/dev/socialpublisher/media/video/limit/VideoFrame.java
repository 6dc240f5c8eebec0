package dev.socialpublisher.media.video.limit;

import dev.socialpublisher.media.Ratios;
import dev.socialpublisher.media.video.VideoFacts;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which sizes and shapes of a moving picture a network takes, in pixels as displayed.
 *
 * @param minWidth 0 where the network asks for none; {@code minHeight} and {@code maxEdge} the same
 * @param maxEdge of the longer side
 * @param ratios width to height; empty for any
 */
public record VideoFrame(int minWidth, int minHeight, int maxEdge, Optional<Ratios> ratios) {
    public static final VideoFrame ANY = new VideoFrame(0, 0, 0, Optional.empty());

    /** Also what a container does not tell the size of: the network will. */
    boolean takes(VideoFacts facts) {
        int width = facts.width();
        int height = facts.height();
        if (width == 0 || height == 0) {
            return true;
        }
        boolean small = width < minWidth || height < minHeight;
        boolean large = maxEdge > 0 && Math.max(width, height) > maxEdge;
        return !small
                && !large
                && ratios.flatMap(all -> all.cropFor(width, height)).isEmpty();
    }

    /** As in « ≥ 540 × 960, ≤ 1920, 4:5 … 16:9 », the same in every language. */
    String said() {
        String least = minWidth > 0 || minHeight > 0 ? "≥ %d × %d".formatted(minWidth, minHeight) : "";
        String most = maxEdge > 0 ? "≤ %d".formatted(maxEdge) : "";
        String shapes =
                ratios.map(all -> all.narrowest() + " … " + all.widest()).orElse("");
        return String.join(
                ", ",
                Stream.of(least, most, shapes).filter(part -> !part.isEmpty()).toList());
    }
}
