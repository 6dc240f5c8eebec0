package dev.socialpublisher.delivery.run;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.Closure;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import java.time.Clock;
import java.time.Duration;

/** Finds a post's channel, its network's profile, and the code that talks to it. Any thread. */
final class Connectors {
    private final DispatchPorts ports;
    private final Duration callTimeout;
    private final Clock clock;

    Connectors(DispatchPorts ports, Duration callTimeout, Clock clock) {
        this.ports = ports;
        this.callTimeout = callTimeout;
        this.clock = clock;
    }

    /** Made anew for each claim: channel, credentials and profile may have changed. Refusals name what is missing. */
    Connector of(Channel channel) {
        NetworkProfile profile = open(channel);
        ConnectorContext context = new ConnectorContext(profile, ports.credentials(), clock, callTimeout);
        return factory(channel.network()).create(channel, context);
    }

    /** Refuses a network that takes no posts any more, whoever would send them. */
    NetworkProfile open(Channel channel) {
        NetworkProfile profile = channel.within(profile(channel.network()));
        if (!profile.dispatches()) {
            throw new SocialException(ErrorCode.NETWORK_CLOSED, Closure.of(profile));
        }
        return profile;
    }

    Channel channel(ChannelId id) {
        return ports.channels()
                .find(id)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.CHANNEL_NOT_FOUND,
                        Wording.of("there is no channel %s", "il n’y a pas de compte %s", id)));
    }

    NetworkProfile profile(NetworkId network) {
        return ports.profiles()
                .find(network)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.NETWORK_UNKNOWN,
                        Wording.of(
                                "there is no profile of network %s", "il n’y a pas de fiche du réseau %s", network)));
    }

    private ConnectorFactory factory(NetworkId network) {
        return ports.connectors().stream()
                .filter(factory -> factory.networkId().equals(network))
                .findFirst()
                .orElseThrow(() -> new SocialException(
                        ErrorCode.NETWORK_WITHOUT_CONNECTOR,
                        Wording.of(
                                "no connector for network %s is installed; post by hand",
                                "aucun connecteur n’est installé pour le réseau %s\u202f; publiez à la main",
                                network)));
    }
}
