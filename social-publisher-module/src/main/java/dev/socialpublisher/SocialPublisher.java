package dev.socialpublisher;

import dev.socialpublisher.adapter.connector.bluesky.BlueskyConnectorFactory;
import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.JdkExchange;
import dev.socialpublisher.adapter.connector.http.OutgoingAddresses;
import dev.socialpublisher.adapter.connector.x.XConnectorFactory;
import dev.socialpublisher.adapter.crypto.AesGcmCipher;
import dev.socialpublisher.adapter.media.ImageRenditioner;
import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.adapter.web.DispatchView;
import dev.socialpublisher.adapter.web.QueueServices;
import dev.socialpublisher.adapter.web.SocialServlets;
import dev.socialpublisher.adapter.web.WebParts;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.media.Renditioner;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.queue.service.QueuePorts;
import dev.socialpublisher.queue.service.QueueService;
import dev.socialpublisher.queue.service.QueueSettings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The composition root: the whole object graph, readable from top to bottom. One per installation and process. */
public final class SocialPublisher {
    private final SocialHost host;
    private final SocialSettings settings;
    private final JdbcStores stores;
    private final Sources sources;
    private final Renditioner renditioner = new ImageRenditioner();
    private final List<ConnectorFactory> connectors;

    /** Brings the schema up to date; what the stores refuse, this refuses. */
    public SocialPublisher(SocialHost host, SocialSettings settings) {
        this.host = host;
        this.settings = settings;
        stores = JdbcStores.open(host.database(), new AesGcmCipher(settings.secretKeys()));
        sources = Sources.of(host);
        connectors = connectors(host);
    }

    /** Adds or replaces a channel by its id; posts and history stay. */
    public void configure(Channel channel, Credentials credentials) {
        stores.channels().save(channel);
        stores.credentials().save(channel.id(), credentials);
    }

    public SocialServlets servlets() {
        return SocialServlets.of(new WebParts(
                host.actors(),
                settings.house(),
                new QueueServices(queue(), stores.posts(), stores.snapshots()),
                stores.channels(),
                stores.holds(),
                sources.files().profiles(),
                sources.files().charters(),
                sources.files().recipes(),
                sources.articles(),
                sources.media(),
                renditioner,
                connected(),
                () -> new DispatchView(false, "", Optional.empty(), 0),
                host.clock()));
    }

    private QueueService queue() {
        QueuePorts ports = new QueuePorts(
                stores.posts(),
                stores.holds(),
                stores.snapshots(),
                stores.channels(),
                sources.files().profiles(),
                sources.files().charters(),
                sources.articles(),
                sources.media(),
                renditioner);
        return new QueueService(ports, new QueueSettings(settings.house().soloMode()), host.clock());
    }

    private Set<NetworkId> connected() {
        return connectors.stream().map(ConnectorFactory::networkId).collect(Collectors.toSet());
    }

    /** One line for each network. */
    private static List<ConnectorFactory> connectors(SocialHost host) {
        HttpLayer http = new HttpLayer(new JdkExchange(), new OutgoingAddresses(host.ownAddresses()));
        return List.of(new XConnectorFactory(http), new BlueskyConnectorFactory(http));
    }
}
