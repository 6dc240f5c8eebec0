package dev.socialpublisher.network;

/** A kind of service: lower-case letters, digits and hyphens, for instance {@code x} or {@code google-plus}. */
public record NetworkId(String value) {
    public NetworkId {
        if (!value.matches("[a-z][a-z0-9-]{0,29}")) {
            throw new IllegalArgumentException("not a network id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
