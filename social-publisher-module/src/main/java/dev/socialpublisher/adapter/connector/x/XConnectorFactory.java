package dev.socialpublisher.adapter.connector.x;

import dev.socialpublisher.adapter.connector.http.ChannelCredentials;
import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.RateHeaders;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.RateScope;
import dev.socialpublisher.network.NetworkId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes connectors to X. One per installation: it remembers what X has forgotten. Any thread. */
public final class XConnectorFactory implements ConnectorFactory {
    private static final NetworkId X = new NetworkId("x");

    /** X's windows last 15 minutes (docs.x.com, rate limits, 2026-11-22). */
    private static final RateHeaders RATE_HEADERS = new RateHeaders(
            List.of(
                    new RateHeaders.Window("x-rate-limit-remaining", "x-rate-limit-reset", RateScope.ACCOUNT),
                    new RateHeaders.Window(
                            "x-user-limit-24hour-remaining", "x-user-limit-24hour-reset", RateScope.ACCOUNT),
                    new RateHeaders.Window("x-app-limit-24hour-remaining", "x-app-limit-24hour-reset", RateScope.APP)),
            Duration.ofMinutes(15));

    private final HttpLayer http;
    private final Set<String> goneMedia = ConcurrentHashMap.newKeySet();

    public XConnectorFactory(HttpLayer http) {
        this.http = http;
    }

    @Override
    public NetworkId networkId() {
        return X;
    }

    @Override
    public List<ConfigKey> configKeys() {
        return List.of(
                new ConfigKey(XAuthorisation.ACCESS_TOKEN, true, true),
                new ConfigKey(XAuthorisation.REFRESH_TOKEN, true, false),
                new ConfigKey(XAuthorisation.CLIENT_ID, false, false),
                new ConfigKey(XAuthorisation.CLIENT_SECRET, true, false));
    }

    @Override
    public Connector create(Channel channel, ConnectorContext context) {
        ChannelCredentials.require(channel, context, configKeys());
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        XAnswers answers = new XAnswers(client);
        XCalls calls = new XCalls(client, new XAuthorisation(client, channel, context, answers), answers);
        return new XConnector(
                context, calls, new XMedia(client, calls, context.clock(), goneMedia), new XTimeline(client, calls));
    }
}
