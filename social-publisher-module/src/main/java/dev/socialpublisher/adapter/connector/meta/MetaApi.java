package dev.socialpublisher.adapter.connector.meta;

import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.RateHeaders;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.ConnectorContext;
import java.time.Duration;
import java.util.List;

/** Where connectors to Meta's networks begin. One per network and installation. Any thread. */
public final class MetaApi {
    /** Meta limits by account and app and names no epoch; only a gateway answers 429. */
    private static final RateHeaders HEADERS = new RateHeaders(List.of(), Duration.ofMinutes(15));

    private final HttpLayer http;
    private final GraphVersion version = new GraphVersion();

    public MetaApi(HttpLayer http) {
        this.http = http;
    }

    public NetworkClient client(Channel channel, ConnectorContext context) {
        return http.client(channel, context, HEADERS);
    }

    public GraphCalls calls(NetworkClient client, GraphAccess access) {
        return new GraphCalls(client, new ProvedDoor(access.known(client.secrets()), version));
    }

    public MetaErrors errors(NetworkClient client) {
        return new MetaErrors(client);
    }

    public MetaLogin login(NetworkClient client) {
        return new MetaLogin(client, new MetaErrors(client));
    }

    public TokenInspection inspection(NetworkClient client) {
        return new TokenInspection(client, new MetaErrors(client));
    }
}
