package dev.socialpublisher.network;

import java.util.Optional;
import java.util.regex.Pattern;

/** A kind of service: lower-case letters, digits and hyphens, for instance {@code x} or {@code google-plus}. */
public record NetworkId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,29}");

    public NetworkId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a network id: " + value);
        }
    }

    /** Empty where the text cannot name a network. */
    public static Optional<NetworkId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new NetworkId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
