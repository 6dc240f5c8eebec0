package dev.socialpublisher.media;

/** Who made a picture, as the house prints it; empty when unknown. */
public record Credit(String value) {
    public static final Credit NONE = new Credit("");

    public Credit {
        value = value.strip();
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }
}
