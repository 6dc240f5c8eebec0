package dev.socialpublisher.adapter.connector.messenger;

import dev.socialpublisher.adapter.connector.http.ChannelCredentials;
import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.MetaApi;
import dev.socialpublisher.adapter.connector.meta.MetaLogin;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes connectors to Pages' inboxes. One per installation: it remembers, until the process ends, for whom Facebook refused
 * a message. Any thread.
 */
public final class MessengerConnectorFactory implements ConnectorFactory, Authorises {
    private static final NetworkId MESSENGER = new NetworkId("messenger");

    private final MetaApi meta;
    private final Map<String, Instant> refusals = new ConcurrentHashMap<>();

    public MessengerConnectorFactory(HttpLayer http) {
        meta = new MetaApi(http);
    }

    @Override
    public NetworkId networkId() {
        return MESSENGER;
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
        Inbox inbox = new Inbox(calls, access.account());
        return new MessengerConnector(
                context.profile(),
                new MessengerConnector.Parts(
                        access.account(),
                        new Audience(inbox, context.profile(), context.clock(), refusals),
                        new Messages(client, calls, access.account()),
                        new MessageSearch(inbox, access.account()),
                        new AccountIdentity(client, calls, meta.inspection(client), access)));
    }

    @Override
    public List<String> scopes() {
        return InboxRights.NEEDED;
    }

    @Override
    public URI page(Invitation invitation) {
        return MetaLogin.page(invitation, InboxRights.ASKED);
    }

    @Override
    public GrantResult redeem(Channel channel, ConnectorContext context, Invitation invitation, String code) {
        return GrantedPages.redeem(meta, meta.client(channel, context), InboxRights.CHOICE, invitation, code);
    }
}
