package dev.socialpublisher.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of an upright picture that a crop keeps in view; in thousandths.
 *
 * @param x share of the width, from the left, 0 to 1
 * @param y share of the height, from the top, 0 to 1
 */
public record FocalPoint(double x, double y) {
    /** Where nobody chose another. */
    public static final FocalPoint MIDDLE = new FocalPoint(0.5, 0.5);

    private static final double STEPS = 1000;
    private static final String SHARE = "(0(?:\\.\\d{1,17})?|1(?:\\.0{1,17})?)";
    private static final Pattern FORM = Pattern.compile(SHARE + "," + SHARE);

    public FocalPoint {
        if (!isShare(x) || !isShare(y)) {
            throw new IllegalArgumentException("a focal point is two numbers from 0 to 1, not " + x + "," + y);
        }
        x = Math.round(x * STEPS) / STEPS;
        y = Math.round(y * STEPS) / STEPS;
    }

    /** Of {@code 0.3,0.62}; empty for anything else. */
    public static Optional<FocalPoint> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new FocalPoint(Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2))))
                : Optional.empty();
    }

    /** Whether a number can be one of the two. */
    public static boolean isShare(double number) {
        return number >= 0 && number <= 1;
    }

    /** Where a part of that many pixels begins: as near around the point as the picture allows. */
    public int left(int width, int part) {
        return start(x, width, part);
    }

    /** The same from the top. */
    public int top(int height, int part) {
        return start(y, height, part);
    }

    private static int start(double share, int whole, int part) {
        return (int) Math.max(0, Math.min(whole - part, Math.floor(share * whole - part / 2.0)));
    }

    @Override
    public String toString() {
        return x + "," + y;
    }
}
