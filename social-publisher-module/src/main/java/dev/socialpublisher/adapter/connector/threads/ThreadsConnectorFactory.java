package dev.socialpublisher.adapter.connector.threads;

import dev.socialpublisher.adapter.connector.http.ChannelCredentials;
import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AccessTokens;
import dev.socialpublisher.adapter.connector.http.oauth.CodeTrade;
import dev.socialpublisher.adapter.connector.http.upload.Uploads;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.MetaApi;
import dev.socialpublisher.adapter.connector.meta.PostSearch;
import dev.socialpublisher.adapter.connector.meta.container.ContainerConnector;
import dev.socialpublisher.adapter.connector.meta.container.Containers;
import dev.socialpublisher.adapter.connector.meta.container.Dialect;
import dev.socialpublisher.adapter.connector.meta.container.Publication;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.ability.Authorises;
import dev.socialpublisher.connector.ability.GrantResult;
import dev.socialpublisher.connector.ability.Invitation;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.network.NetworkId;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes connectors to Threads accounts. One per installation: it remembers what Threads has forgotten. Any thread. */
public final class ThreadsConnectorFactory implements ConnectorFactory, Authorises {
    private static final NetworkId THREADS = new NetworkId("threads");

    private static final Dialect.Edges EDGES =
            new Dialect.Edges("threads", "threads_publish", "threads_publishing_limit", "threads");

    /** A link stands among the words: the field for it is lost beside pictures. */
    private static final Dialect.Fields FIELDS = new Dialect.Fields("text", "status", "error_message", true, "VIDEO");

    private final MetaApi meta;
    private final Set<String> gone = ConcurrentHashMap.newKeySet();

    public ThreadsConnectorFactory(HttpLayer http) {
        meta = new MetaApi(http);
    }

    @Override
    public NetworkId networkId() {
        return THREADS;
    }

    @Override
    public List<ConfigKey> configKeys() {
        return AccessTokens.configKeys(new ConfigKey(Credentials.ACCOUNT_ID, false, true));
    }

    @Override
    public Connector create(Channel channel, ConnectorContext context) {
        ChannelCredentials.require(channel, context, configKeys());
        NetworkClient client = meta.client(channel, context);
        GraphCalls calls = calls(client, channel, context);
        Dialect dialect = new Dialect("Threads", "me", "me", EDGES, FIELDS);
        Containers.Kept kept = new Containers.Kept(
                new Uploads("threads.item", context.clock(), gone), new Uploads("threads.post", context.clock(), gone));
        Containers containers = new Containers(client, calls, dialect, kept);
        return new ContainerConnector(
                context.profile(),
                new ContainerConnector.Parts(
                        calls,
                        containers,
                        new Publication(client, calls, dialect, containers),
                        new PostSearch(calls, dialect.listing()),
                        () -> test(new ThreadsOwner(client, calls).account())));
    }

    /** Which rights were granted Threads does not tell. */
    private static TestResult test(Step<RemoteAccount> account) {
        return account.fold(found -> new TestResult.Works(found, List.of()), TestResult.Fails::new);
    }

    private GraphCalls calls(NetworkClient client, Channel channel, ConnectorContext context) {
        AccessTokens tokens = new AccessTokens(
                client, channel, context, new ThreadsAuthorisation(client, meta.errors(client)).renewal());
        return new GraphCalls(client, new ThreadsDoor(tokens));
    }

    @Override
    public List<String> scopes() {
        return ThreadsAuthorisation.SCOPES;
    }

    @Override
    public URI page(Invitation invitation) {
        return ThreadsAuthorisation.page(invitation);
    }

    @Override
    public GrantResult redeem(Channel channel, ConnectorContext context, Invitation invitation, String code) {
        NetworkClient client = meta.client(channel, context);
        return new ThreadsAuthorisation(client, meta.errors(client))
                .redeem(invitation, code, context.clock().instant())
                .fold(credentials -> granted(channel, context, credentials), GrantResult.Refused::new);
    }

    private GrantResult granted(Channel channel, ConnectorContext context, Credentials credentials) {
        context.credentials().save(channel.id(), credentials);
        NetworkClient client = meta.client(channel, context);
        Step<RemoteAccount> account = new ThreadsOwner(client, calls(client, channel, context)).account();
        return CodeTrade.granted(credentials, account.then(found -> Step.done(List.of(found))));
    }
}
