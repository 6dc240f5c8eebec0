package dev.socialpublisher.variant.suggest;

/** From {@code min} to {@code max}, both within. */
public record Bounds(int min, int max) {
    public static final Bounds ANY = new Bounds(0, Integer.MAX_VALUE);

    public Bounds {
        if (min > max) {
            throw new IllegalArgumentException("there is no number from " + min + " to " + max);
        }
    }

    boolean hold(int number) {
        return number >= min && number <= max;
    }
}
