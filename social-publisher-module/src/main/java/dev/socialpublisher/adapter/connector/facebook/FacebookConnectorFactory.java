package dev.socialpublisher.adapter.connector.facebook;

import dev.socialpublisher.adapter.connector.http.ChannelCredentials;
import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.upload.Pieces;
import dev.socialpublisher.adapter.connector.http.upload.Uploads;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.MetaApi;
import dev.socialpublisher.adapter.connector.meta.MetaLogin;
import dev.socialpublisher.adapter.connector.meta.PostSearch;
import dev.socialpublisher.adapter.connector.meta.account.AccountAccess;
import dev.socialpublisher.adapter.connector.meta.account.AccountIdentity;
import dev.socialpublisher.adapter.connector.meta.account.GrantedPages;
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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes connectors to Facebook Pages. One per installation: it remembers what Facebook has forgotten. Any thread. */
public final class FacebookConnectorFactory implements ConnectorFactory, Authorises {
    private static final NetworkId FACEBOOK = new NetworkId("facebook");

    private static final GrantedPages.Choice CHOICE = new GrantedPages.Choice(
            PageRights.FIELDS, PageRights.TASKS, page -> Optional.of(AccountIdentity.account(page)));

    private final MetaApi meta;
    private final Set<String> goneMedia = ConcurrentHashMap.newKeySet();

    public FacebookConnectorFactory(HttpLayer http) {
        meta = new MetaApi(http);
    }

    @Override
    public NetworkId networkId() {
        return FACEBOOK;
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
        Uploads photos = new Uploads("facebook.photo", context.clock(), goneMedia);
        Uploads videos = new Uploads("facebook.video", context.clock(), goneMedia);
        return new FacebookConnector(
                context.profile(),
                new FacebookConnector.Parts(
                        access.account(),
                        new PagePhotos(client, calls, access.account(), photos),
                        new PageVideos(client, calls, access.account(), videos, new Pieces(context)),
                        new VideoPosts(client, calls, access.account(), videos),
                        new PageFeed(client, calls, access.account()),
                        new PostSearch(calls, PageFeed.listing(access.account())),
                        new AccountIdentity(client, calls, meta.inspection(client), access)));
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
        return GrantedPages.redeem(meta, meta.client(channel, context), CHOICE, invitation, code);
    }
}
