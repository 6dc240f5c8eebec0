package dev.socialpublisher.connection;

import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.network.NetworkId;
import java.net.URI;
import java.util.Optional;

/** Keeps the applications that are registered at networks, encrypted; each method one transaction. */
public interface AppStore {
    /** The one that the magazine registered. */
    Optional<NetworkApp> find(NetworkId network);

    /** Adds or replaces. */
    void save(NetworkId network, NetworkApp app);

    /** The one that registered itself at a server of the network; servers are told apart to the letter. */
    Optional<ServerApp> find(NetworkId network, URI server);

    /** Adds or replaces. */
    void save(NetworkId network, URI server, ServerApp app);
}
