package dev.socialpublisher.delivery.run;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
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
        NetworkProfile profile = profile(channel.network());
        if (!profile.dispatches()) {
            throw new SocialException(
                    ErrorCode.NETWORK_CLOSED,
                    "%s is %s and takes no posts".formatted(profile.name(), profile.lifecycle()));
        }
        ConnectorContext context = new ConnectorContext(profile, ports.credentials(), clock, callTimeout);
        return factory(channel.network()).create(channel, context);
    }

    Channel channel(ChannelId id) {
        return ports.channels()
                .find(id)
                .orElseThrow(() -> new SocialException(ErrorCode.CHANNEL_NOT_FOUND, "there is no channel " + id));
    }

    NetworkProfile profile(NetworkId network) {
        return ports.profiles()
                .find(network)
                .orElseThrow(() ->
                        new SocialException(ErrorCode.NETWORK_UNKNOWN, "there is no profile of network " + network));
    }

    private ConnectorFactory factory(NetworkId network) {
        return ports.connectors().stream()
                .filter(factory -> factory.networkId().equals(network))
                .findFirst()
                .orElseThrow(() -> new SocialException(
                        ErrorCode.NETWORK_WITHOUT_CONNECTOR,
                        "no connector for network %s is installed; post by hand".formatted(network)));
    }
}
