package dev.socialpublisher.media;

/** What a picture shows, for those who cannot see it; empty when nobody wrote it yet. */
public record AltText(String value) {
    public static final AltText NONE = new AltText("");

    public AltText {
        value = value.strip();
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }
}
