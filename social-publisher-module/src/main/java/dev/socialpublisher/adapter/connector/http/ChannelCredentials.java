package dev.socialpublisher.adapter.connector.http;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import java.util.List;
import java.util.Map;

/** Looks at a channel's credentials before a connector is made of them. */
public final class ChannelCredentials {
    private ChannelCredentials() {}

    /**
     * Refuses with CHANNEL_CREDENTIALS_MISSING, or with CHANNEL_CONFIG_BROKEN for a value that no header can carry; names
     * the key and never its value.
     */
    public static void require(Channel channel, ConnectorContext context, List<ConfigKey> keys) {
        Credentials credentials = context.credentials().find(channel.id()).orElse(new Credentials(Map.of()));
        for (ConfigKey key : keys) {
            String value = credentials.get(key.name()).orElse("");
            if (key.required() && value.isBlank()) {
                throw new SocialException(
                        ErrorCode.CHANNEL_CREDENTIALS_MISSING,
                        "channel %s has no %s".formatted(channel.id(), key.name()));
            }
            if (!Call.isSendable(value)) {
                throw new SocialException(
                        ErrorCode.CHANNEL_CONFIG_BROKEN,
                        "channel %s: %s holds a character other than visible ASCII; enter it again"
                                .formatted(channel.id(), key.name()));
            }
        }
    }
}
