package dev.socialpublisher.connector.ability;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.ConnectorContext;
import java.net.URI;
import java.util.Optional;

/**
 * Networks of many servers, where no person registers an application: the product does it itself, once at each server.
 * Their page is the server's own.
 */
public interface Registers extends Authorises {
    /**
     * An application of the server that the channel's base URL names; its base is that address.
     *
     * @param redirect where the server is to send people afterwards
     * @param before what was registered there for the same redirect; taken again where the server still knows it
     */
    Registration register(Channel channel, ConnectorContext context, URI redirect, Optional<NetworkApp> before);
}
