package dev.socialpublisher.adapter.connector.http;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
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
                        Wording.of(
                                "channel %s has no %s",
                                "le compte %s n’a pas de valeur pour %s", channel.id(), key.name()));
            }
            if (!Call.isSendable(value)) {
                throw new SocialException(
                        ErrorCode.CHANNEL_CONFIG_BROKEN,
                        Wording.of(
                                "channel %s: %s holds a character other than visible ASCII; enter it again",
                                "compte %s\u00a0: %s contient un caractère hors de l’ASCII visible\u202f; saisissez-le à nouveau",
                                channel.id(),
                                key.name()));
            }
        }
    }
}
