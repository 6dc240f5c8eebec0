package dev.socialpublisher.connection;

import dev.socialpublisher.channel.ChannelStore;
import dev.socialpublisher.channel.CredentialStore;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.tone.CharterSource;
import java.util.List;

/** What connecting works with. */
public record ConnectionPorts(
        ChannelStore channels,
        CredentialStore credentials,
        AppStore apps,
        PendingStore pending,
        HealthStore health,
        ProfileSource profiles,
        CharterSource charters,
        List<ConnectorFactory> connectors) {
    public ConnectionPorts {
        connectors = List.copyOf(connectors);
    }
}
