package dev.socialpublisher.adapter.connector.http;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.ConnectorContext;

/**
 * What all connectors share: the way out, the guard on addresses, and the waiting times that networks named. One per
 * installation, made by the composition root. Any thread.
 */
public final class HttpLayer {
    private final Exchange exchange;
    private final OutgoingAddresses addresses;
    private final RateBook rates = new RateBook();

    public HttpLayer(Exchange exchange, OutgoingAddresses addresses) {
        this.exchange = exchange;
        this.addresses = addresses;
    }

    /** A client for one channel. Its network's connector names the headers that ask for patience. */
    public NetworkClient client(Channel channel, ConnectorContext context, RateHeaders headers) {
        return new NetworkClient(this, channel, context, headers);
    }

    Exchange exchange() {
        return exchange;
    }

    OutgoingAddresses addresses() {
        return addresses;
    }

    RateBook rates() {
        return rates;
    }
}
