package dev.socialpublisher.adapter.connector.instagram;

import dev.socialpublisher.adapter.connector.http.ChannelCredentials;
import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.upload.Uploads;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.MetaApi;
import dev.socialpublisher.adapter.connector.meta.MetaLogin;
import dev.socialpublisher.adapter.connector.meta.PostSearch;
import dev.socialpublisher.adapter.connector.meta.account.AccountAccess;
import dev.socialpublisher.adapter.connector.meta.account.AccountIdentity;
import dev.socialpublisher.adapter.connector.meta.account.GrantedPages;
import dev.socialpublisher.adapter.connector.meta.container.ContainerConnector;
import dev.socialpublisher.adapter.connector.meta.container.Containers;
import dev.socialpublisher.adapter.connector.meta.container.Dialect;
import dev.socialpublisher.adapter.connector.meta.container.Publication;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.ability.Authorises;
import dev.socialpublisher.connector.ability.GrantResult;
import dev.socialpublisher.connector.ability.Invitation;
import dev.socialpublisher.network.NetworkId;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes connectors to Instagram accounts. One per installation: it remembers what Instagram has forgotten. Any thread. */
public final class InstagramConnectorFactory implements ConnectorFactory, Authorises {
    private static final NetworkId INSTAGRAM = new NetworkId("instagram");

    private static final Dialect.Edges EDGES =
            new Dialect.Edges("media", "media_publish", "content_publishing_limit", "media");
    private static final Dialect.Fields FIELDS =
            new Dialect.Fields("caption", "status_code", "status", false, Dialect.REELS);

    private final MetaApi meta;
    private final Set<String> gone = ConcurrentHashMap.newKeySet();

    public InstagramConnectorFactory(HttpLayer http) {
        meta = new MetaApi(http);
    }

    @Override
    public NetworkId networkId() {
        return INSTAGRAM;
    }

    @Override
    public List<ConfigKey> configKeys() {
        return AccountAccess.KEYS;
    }

    @Override
    public Connector create(Channel channel, ConnectorContext context) {
        ChannelCredentials.require(channel, context, configKeys());
        AccountAccess access =
                AccountAccess.in(context.credentials().find(channel.id()).orElseThrow());
        NetworkClient client = meta.client(channel, context);
        GraphCalls calls = meta.calls(client, access.graph());
        Dialect dialect = new Dialect("Instagram", access.account(), ":ig", EDGES, FIELDS);
        Containers.Kept kept = new Containers.Kept(
                new Uploads("instagram.item", context.clock(), gone),
                new Uploads("instagram.post", context.clock(), gone));
        Containers containers = new Containers(client, calls, dialect, kept);
        AccountIdentity identity = new AccountIdentity(client, calls, meta.inspection(client), access);
        return new ContainerConnector(
                context.profile(),
                new ContainerConnector.Parts(
                        calls,
                        containers,
                        new Publication(client, calls, dialect, containers),
                        new PostSearch(calls, dialect.listing()),
                        () -> identity.test(InstagramRights.QUESTION)));
    }

    @Override
    public List<String> scopes() {
        return InstagramRights.NEEDED;
    }

    @Override
    public URI page(Invitation invitation) {
        return MetaLogin.page(invitation, InstagramRights.ASKED);
    }

    @Override
    public GrantResult redeem(Channel channel, ConnectorContext context, Invitation invitation, String code) {
        return GrantedPages.redeem(meta, meta.client(channel, context), InstagramRights.CHOICE, invitation, code);
    }
}
