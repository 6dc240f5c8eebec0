package dev.socialpublisher.connector;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.network.NetworkId;
import java.util.List;

/** Makes the connectors of one network. A new network is a package with one of these and a line in the composition root. */
public interface ConnectorFactory {
    NetworkId networkId();

    /** What a channel's credentials must hold. */
    List<ConfigKey> configKeys();

    /** Refuses with CHANNEL_CREDENTIALS_MISSING, naming the key. */
    Connector create(Channel channel, ConnectorContext context);
}
