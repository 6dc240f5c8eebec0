package dev.socialpublisher.connection;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.connector.ability.Registers;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import java.net.URI;
import java.util.Optional;

/** Finds or registers the product's application at one server of a network of many. */
final class ServerApps {
    private final ConnectionPorts ports;
    private final ReachableNetworks networks;

    ServerApps(ConnectionPorts ports, ReachableNetworks networks) {
        this.ports = ports;
        this.networks = networks;
    }

    /**
     * Once at each server, as long as the server knows it and sends people back to the same address.
     *
     * @param named by the person; a channel that is reconnected has its server already
     */
    NetworkApp at(
            Registers registers,
            NetworkProfile profile,
            Optional<String> named,
            Optional<ChannelId> channel,
            URI redirect) {
        URI server = channel.flatMap(ports.channels()::find)
                .filter(waiting -> !waiting.byHand())
                .map(Channel::baseUrl)
                .or(() -> named.map(ReachableNetworks::server))
                .orElseThrow(() -> unnamed(profile));
        Optional<NetworkApp> before = ports.apps()
                .find(profile.id(), server)
                .filter(app -> app.redirect().equals(redirect))
                .map(ServerApp::app);
        NetworkApp app = registers
                .register(
                        ReachableNetworks.provisional(profile, server),
                        networks.context(profile, new HandedCredentials()),
                        redirect,
                        before)
                .fold(registered -> registered, why -> {
                    throw ReachableNetworks.refused(why);
                });
        if (!before.equals(Optional.of(app))) {
            ports.apps().save(profile.id(), server, new ServerApp(app, redirect));
        }
        return app;
    }

    private static SocialException unnamed(NetworkProfile profile) {
        return new SocialException(
                ErrorCode.CHANNEL_CONFIG_BROKEN,
                Wording.of(
                        "%s has many servers: name the one where the account is.",
                        "%s a beaucoup de serveurs\u00a0: indiquez celui du compte.", profile.name()),
                Place.of(Credentials.SERVER));
    }
}
