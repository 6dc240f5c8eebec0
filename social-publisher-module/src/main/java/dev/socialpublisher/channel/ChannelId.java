package dev.socialpublisher.channel;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names a channel in configuration, store and addresses: lower-case letters, digits, hyphens, at most 60. */
public record ChannelId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    public ChannelId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a channel id: " + value);
        }
    }

    /** Empty where the text cannot name a channel. */
    public static Optional<ChannelId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ChannelId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
