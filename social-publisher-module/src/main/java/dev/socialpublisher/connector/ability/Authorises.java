package dev.socialpublisher.connector.ability;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.ConnectorContext;
import java.net.URI;
import java.util.List;

/**
 * Lets a person grant access to accounts on the network's own page (OAuth 2.0, authorisation code with PKCE and state).
 * Implemented by the factories of networks that work so.
 */
public interface Authorises {
    /** The rights that the product asks for, as the network names them. */
    List<String> scopes();

    /** Where the person grants access. */
    URI page(Invitation invitation);

    /**
     * Trades the code that the network's page gave, which works once.
     *
     * @param channel what is being connected: its base URL and zone count, its name and handle may still be open
     * @param context whose credentials may not be those of an existing channel
     */
    GrantResult redeem(Channel channel, ConnectorContext context, Invitation invitation, String code);
}
