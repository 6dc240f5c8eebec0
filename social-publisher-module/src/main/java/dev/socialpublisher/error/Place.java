package dev.socialpublisher.error;

/**
 * Where in the input an error lies: a field, and within it a range of UTF-16 code units ({@code start} inclusive, {@code
 * end} exclusive); both zero when the field as a whole is meant.
 */
public record Place(String field, int start, int end) {
    public Place {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("place " + start + ".." + end + " in " + field + " is not a range");
        }
    }

    public static Place of(String field) {
        return new Place(field, 0, 0);
    }
}
