package dev.socialpublisher.channel;

/** Names a channel in configuration, store and addresses: lower-case letters, digits, hyphens, at most 60. */
public record ChannelId(String value) {
    public ChannelId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("not a channel id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
