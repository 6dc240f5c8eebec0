package dev.socialpublisher.connection;

import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.network.NetworkId;
import java.util.Optional;

/** Keeps the applications that the magazine registered at networks, encrypted; each method one transaction. */
public interface AppStore {
    Optional<NetworkApp> find(NetworkId network);

    /** Adds or replaces. */
    void save(NetworkId network, NetworkApp app);
}
