package dev.socialpublisher.adapter.connector.facebook;

import dev.socialpublisher.adapter.connector.http.ChannelCredentials;
import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.upload.Uploads;
import dev.socialpublisher.adapter.connector.meta.GraphAccess;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.MetaApi;
import dev.socialpublisher.adapter.connector.meta.MetaLogin;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.ability.Authorises;
import dev.socialpublisher.connector.ability.GrantResult;
import dev.socialpublisher.connector.ability.GrantResult.GrantedAccount;
import dev.socialpublisher.connector.ability.Invitation;
import dev.socialpublisher.network.NetworkId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes connectors to Facebook Pages. One per installation: it remembers what Facebook has forgotten. Any thread. */
public final class FacebookConnectorFactory implements ConnectorFactory, Authorises {
    private static final NetworkId FACEBOOK = new NetworkId("facebook");

    private final MetaApi meta;
    private final Set<String> gonePhotos = ConcurrentHashMap.newKeySet();

    public FacebookConnectorFactory(HttpLayer http) {
        meta = new MetaApi(http);
    }

    @Override
    public NetworkId networkId() {
        return FACEBOOK;
    }

    @Override
    public List<ConfigKey> configKeys() {
        return PageAccess.KEYS;
    }

    @Override
    public Connector create(Channel channel, ConnectorContext context) {
        ChannelCredentials.require(channel, context, configKeys());
        PageAccess access =
                PageAccess.in(context.credentials().find(channel.id()).orElseThrow());
        NetworkClient client = meta.client(channel, context);
        GraphCalls calls = meta.calls(client, access.graph());
        Uploads photos = new Uploads("facebook.photo", context.clock(), gonePhotos);
        return new FacebookConnector(
                context.profile(),
                new FacebookConnector.Parts(
                        new PagePhotos(client, calls, access.page(), photos),
                        new PageFeed(client, calls, access.page()),
                        new PageSearch(calls, access.page()),
                        new PageIdentity(client, calls, meta.inspection(client), access)));
    }

    @Override
    public List<String> scopes() {
        return PageRights.NEEDED;
    }

    @Override
    public URI page(Invitation invitation) {
        return MetaLogin.page(invitation, PageRights.ASKED);
    }

    @Override
    public GrantResult redeem(Channel channel, ConnectorContext context, Invitation invitation, String code) {
        NetworkClient client = meta.client(channel, context);
        return meta.login(client)
                .redeem(invitation, code)
                .then(person -> pages(client, invitation.app().clientId(), person))
                .fold(GrantResult.Granted::new, GrantResult.Refused::new);
    }

    private Step<List<GrantedAccount>> pages(NetworkClient client, String appId, GraphAccess person) {
        return meta.inspection(client)
                .of(person, appId, Optional.empty())
                .then(facts -> new PageAccounts(meta.calls(client, person), appId, person, facts).all());
    }
}
