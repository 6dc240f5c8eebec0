package dev.socialpublisher.connection;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.network.NetworkId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A way to a network's page that has not come to its end.
 *
 * @param id hash of the state that the network brings back: who reads the database cannot finish it
 * @param channel the one that is reconnected; empty for a new one
 * @param redirect where the network sends the person
 * @param verifier PKCE's secret
 * @param app the one that registered itself at the server whose page it is; empty where the magazine registered one
 */
public record Pending(
        String id,
        NetworkId network,
        Optional<ChannelId> channel,
        String actorId,
        URI redirect,
        String verifier,
        Instant expiresAt,
        Optional<NetworkApp> app) {
    @Override
    public String toString() {
        return "Pending[" + network + channel.map(value -> ", " + value).orElse("") + ", " + actorId + "]";
    }
}
