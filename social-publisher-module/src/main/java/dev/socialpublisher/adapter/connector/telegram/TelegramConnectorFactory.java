package dev.socialpublisher.adapter.connector.telegram;

import dev.socialpublisher.adapter.connector.http.ChannelCredentials;
import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.RateHeaders;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.network.NetworkId;
import java.time.Duration;
import java.util.List;

/** Makes connectors to Telegram channels. Any thread. */
public final class TelegramConnectorFactory implements ConnectorFactory {
    private static final NetworkId TELEGRAM = new NetworkId("telegram");

    /** Telegram names its waiting times in the body, where {@link BotAnswers} reads them. */
    private static final RateHeaders NO_HEADERS = new RateHeaders(List.of(), Duration.ofSeconds(1));

    private final HttpLayer http;

    public TelegramConnectorFactory(HttpLayer http) {
        this.http = http;
    }

    @Override
    public NetworkId networkId() {
        return TELEGRAM;
    }

    @Override
    public List<ConfigKey> configKeys() {
        return BotAccess.KEYS;
    }

    @Override
    public Connector create(Channel channel, ConnectorContext context) {
        ChannelCredentials.require(channel, context, configKeys());
        BotAccess access = BotAccess.in(
                channel.id(), context.credentials().find(channel.id()).orElseThrow());
        NetworkClient client = http.client(channel, context, NO_HEADERS);
        return new TelegramConnector(context, channel.id(), access, new BotCalls(client, access));
    }
}
