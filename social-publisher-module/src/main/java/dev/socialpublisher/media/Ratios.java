package dev.socialpublisher.media;

import java.util.Optional;

/** Which shapes of picture a network takes, from the narrowest to the widest; both are taken. */
public record Ratios(Crop narrowest, Crop widest) {
    public Ratios {
        if ((long) narrowest.width() * widest.height() > (long) widest.width() * narrowest.height()) {
            throw new IllegalArgumentException(
                    "the narrowest ratio, %s, is wider than the widest, %s".formatted(narrowest, widest));
        }
    }

    /** The nearest shape for a picture of this size; empty where it may stay as it is. Sizes in pixels. */
    public Optional<Crop> cropFor(int width, int height) {
        if (wider(width, height, widest)) {
            return Optional.of(widest);
        }
        return wider(narrowest.width(), narrowest.height(), width, height) ? Optional.of(narrowest) : Optional.empty();
    }

    private static boolean wider(int width, int height, Crop than) {
        return wider(width, height, than.width(), than.height());
    }

    private static boolean wider(int width, int height, int otherWidth, int otherHeight) {
        return (long) width * otherHeight > (long) otherWidth * height;
    }
}
