package dev.socialpublisher.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A ratio of width to height, for instance 191:100; both from 1 to 1000. */
public record Crop(int width, int height) {
    private static final int MAX = 1000;
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,2}):([1-9][0-9]{0,2})");

    public Crop {
        if (width < 1 || width > MAX || height < 1 || height > MAX) {
            throw new IllegalArgumentException(
                    "a crop is two numbers from 1 to %d, not %d:%d".formatted(MAX, width, height));
        }
    }

    /** Of {@code 4:5}; empty for anything else. */
    public static Optional<Crop> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new Crop(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** The largest part of a picture that has this ratio; no side is below one pixel. */
    public PublicRendition.Size within(int pictureWidth, int pictureHeight) {
        long fullWidth = (long) pictureHeight * width / height;
        return fullWidth <= pictureWidth
                ? new PublicRendition.Size((int) Math.max(1, fullWidth), pictureHeight)
                : new PublicRendition.Size(pictureWidth, (int) Math.max(1, (long) pictureWidth * height / width));
    }

    @Override
    public String toString() {
        return width + ":" + height;
    }
}
