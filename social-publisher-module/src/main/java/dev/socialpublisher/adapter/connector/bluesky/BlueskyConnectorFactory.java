package dev.socialpublisher.adapter.connector.bluesky;

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

/** Makes connectors to Bluesky. One per installation: it remembers what the network has forgotten. Any thread. */
public final class BlueskyConnectorFactory implements ConnectorFactory {
    private static final NetworkId BLUESKY = new NetworkId("bluesky");

    /** The shortest window of the reference server is five minutes (its source, 2026-08-20). */
    private static final RateHeaders RATE_HEADERS = new RateHeaders(
            List.of(new RateHeaders.Window("ratelimit-remaining", "ratelimit-reset", RateScope.ACCOUNT)),
            Duration.ofMinutes(5));

    private final HttpLayer http;
    private final Set<String> gone = ConcurrentHashMap.newKeySet();

    public BlueskyConnectorFactory(HttpLayer http) {
        this.http = http;
    }

    @Override
    public NetworkId networkId() {
        return BLUESKY;
    }

    @Override
    public List<ConfigKey> configKeys() {
        return List.of(
                new ConfigKey(BlueskySessions.IDENTIFIER, false, true),
                new ConfigKey(BlueskySessions.APP_PASSWORD, true, true));
    }

    @Override
    public Connector create(Channel channel, ConnectorContext context) {
        ChannelCredentials.require(channel, context, configKeys());
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        BlueskyAnswers answers = new BlueskyAnswers(client);
        BlueskySessions sessions = new BlueskySessions(client, channel, context, answers);
        BlueskyCalls calls = new BlueskyCalls(client, sessions, answers);
        VideoService service = new VideoService(client, calls, context.clock(), channel.baseUrl());
        return new BlueskyConnector(
                context,
                calls,
                new BlobUploads(calls, context.clock(), gone),
                new VideoJobs(service, answers, context.clock(), gone));
    }
}
