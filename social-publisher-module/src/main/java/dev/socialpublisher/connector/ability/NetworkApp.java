package dev.socialpublisher.connector.ability;

import java.net.URI;
import java.util.Optional;

/**
 * The application that a magazine registered at a network.
 *
 * @param clientSecret empty for public clients
 * @param base the network's address where it is not its own, for stand-ins; its pages and its API stand below it
 */
public record NetworkApp(String clientId, Optional<String> clientSecret, Optional<URI> base) {
    @Override
    public String toString() {
        return "NetworkApp[" + clientId + base.map(address -> ", " + address).orElse("") + "]";
    }
}
