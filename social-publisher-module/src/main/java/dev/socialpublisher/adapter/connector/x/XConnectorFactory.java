package dev.socialpublisher.adapter.connector.x;

import dev.socialpublisher.adapter.connector.http.ChannelCredentials;
import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.RateHeaders;
import dev.socialpublisher.adapter.connector.http.oauth.AccessTokens;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.RateScope;
import dev.socialpublisher.connector.ability.Authorises;
import dev.socialpublisher.connector.ability.GrantResult;
import dev.socialpublisher.connector.ability.GrantResult.GrantedAccount;
import dev.socialpublisher.connector.ability.Invitation;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.network.NetworkId;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Makes connectors to X. One per installation: it remembers what X has forgotten. Any thread. */
public final class XConnectorFactory implements ConnectorFactory, Authorises {
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
        return AccessTokens.configKeys();
    }

    @Override
    public Connector create(Channel channel, ConnectorContext context) {
        ChannelCredentials.require(channel, context, configKeys());
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        XAnswers answers = new XAnswers(client);
        AccessTokens tokens = new AccessTokens(client, channel, context, new XAuthorisation(client, answers).renewal());
        AuthorisedCalls calls = new AuthorisedCalls(client, tokens, answers::result, UnaryOperator.identity());
        XMedia media = new XMedia(client, calls, XMedia.uploads(context.clock(), goneMedia));
        return new XConnector(
                context,
                calls,
                new XConnector.Media(media, new XPieces(client, calls, media, context)),
                new XTimeline(client, calls, new XIdentity(client, calls)));
    }

    @Override
    public List<String> scopes() {
        return XAuthorisation.SCOPES;
    }

    @Override
    public URI page(Invitation invitation) {
        return XAuthorisation.page(invitation);
    }

    @Override
    public GrantResult redeem(Channel channel, ConnectorContext context, Invitation invitation, String code) {
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        return new XAuthorisation(client, new XAnswers(client))
                .redeem(invitation, code, context.clock().instant())
                .fold(credentials -> granted(channel, context, credentials), GrantResult.Refused::new);
    }

    /** A token is for one account, which only X can name. */
    private GrantResult granted(Channel channel, ConnectorContext context, Credentials credentials) {
        context.credentials().save(channel.id(), credentials);
        TestResult test = ((Tests) create(channel, context)).test();
        return test.fold(
                works -> new GrantResult.Granted(List.of(new GrantedAccount(works.account(), credentials))),
                GrantResult.Refused::new);
    }
}
