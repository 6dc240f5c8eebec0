package dev.socialpublisher.media;

/** Names an asset in the host's media store, for instance {@code jcr:0f4c…}; opaque to everyone but its source. */
public record MediaRef(String id) {
    public MediaRef {
        if (id.isBlank() || id.length() > 500) {
            throw new IllegalArgumentException("a media reference has 1 to 500 characters");
        }
    }
}
