package dev.socialpublisher;

import dev.socialpublisher.adapter.connector.bluesky.BlueskyConnectorFactory;
import dev.socialpublisher.adapter.connector.facebook.FacebookConnectorFactory;
import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.JdkExchange;
import dev.socialpublisher.adapter.connector.http.OutgoingAddresses;
import dev.socialpublisher.adapter.connector.instagram.InstagramConnectorFactory;
import dev.socialpublisher.adapter.connector.linkedin.LinkedInConnectorFactory;
import dev.socialpublisher.adapter.connector.mastodon.MastodonConnectorFactory;
import dev.socialpublisher.adapter.connector.messenger.MessengerConnectorFactory;
import dev.socialpublisher.adapter.connector.pinterest.PinterestConnectorFactory;
import dev.socialpublisher.adapter.connector.telegram.TelegramConnectorFactory;
import dev.socialpublisher.adapter.connector.threads.ThreadsConnectorFactory;
import dev.socialpublisher.adapter.connector.x.XConnectorFactory;
import dev.socialpublisher.adapter.connector.youtube.YouTubeConnectorFactory;
import dev.socialpublisher.adapter.crypto.AesGcmCipher;
import dev.socialpublisher.adapter.media.ImageRenditioner;
import dev.socialpublisher.adapter.quartz.Duty;
import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.media.Renditioner;
import dev.socialpublisher.network.NetworkId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What touches the outside: stores, sources, connectors. Whoever wants to watch or to disturb them wraps them here.
 *
 * @param duties what the host wants done by the same clock; their names are none of the product's
 */
public record SocialParts(
        JdbcStores stores,
        Sources sources,
        List<ConnectorFactory> connectors,
        Renditioner renditioner,
        List<Duty> duties) {
    public SocialParts {
        connectors = List.copyOf(connectors);
        duties = List.copyOf(duties);
    }

    /** Brings the schema up to date; what the stores refuse, this refuses. */
    public static SocialParts of(SocialHost host, SocialSettings settings) {
        JdbcStores stores = JdbcStores.open(host.database(), new AesGcmCipher(settings.secretKeys()));
        return new SocialParts(
                stores,
                Sources.of(host, stores.charterVersions()),
                connectors(host),
                new ImageRenditioner(),
                List.of());
    }

    public SocialParts withStores(JdbcStores others) {
        return new SocialParts(others, sources, connectors, renditioner, duties);
    }

    public SocialParts withConnectors(List<ConnectorFactory> others) {
        return new SocialParts(stores, sources, others, renditioner, duties);
    }

    public SocialParts withDuties(List<Duty> others) {
        return new SocialParts(stores, sources, connectors, renditioner, others);
    }

    Set<NetworkId> connected() {
        return connectors.stream().map(ConnectorFactory::networkId).collect(Collectors.toSet());
    }

    /** One line for each network. */
    private static List<ConnectorFactory> connectors(SocialHost host) {
        HttpLayer http = new HttpLayer(new JdkExchange(), new OutgoingAddresses(host.ownAddresses()));
        return List.of(
                new XConnectorFactory(http),
                new BlueskyConnectorFactory(http),
                new FacebookConnectorFactory(http),
                new InstagramConnectorFactory(http),
                new LinkedInConnectorFactory(http),
                new MastodonConnectorFactory(http),
                new PinterestConnectorFactory(http),
                new YouTubeConnectorFactory(http),
                new ThreadsConnectorFactory(http),
                new TelegramConnectorFactory(http),
                new MessengerConnectorFactory(http));
    }
}
