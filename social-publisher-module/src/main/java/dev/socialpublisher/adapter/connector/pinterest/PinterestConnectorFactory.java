package dev.socialpublisher.adapter.connector.pinterest;

import dev.socialpublisher.adapter.connector.http.ChannelCredentials;
import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.RateHeaders;
import dev.socialpublisher.adapter.connector.http.oauth.AccessTokens;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.adapter.connector.http.oauth.CodeTrade;
import dev.socialpublisher.adapter.connector.http.upload.Uploads;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.RateScope;
import dev.socialpublisher.connector.ability.Authorises;
import dev.socialpublisher.connector.ability.GrantResult;
import dev.socialpublisher.connector.ability.Invitation;
import dev.socialpublisher.network.NetworkId;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Makes connectors to boards on Pinterest. One per installation. Any thread. */
public final class PinterestConnectorFactory implements ConnectorFactory, Authorises {
    private static final NetworkId PINTEREST = new NetworkId("pinterest");

    /**
     * Of several windows the headers name the one that is nearer to its end, in seconds from now (measured by publishers,
     * 2026-07).
     */
    private static final RateHeaders RATE_HEADERS = new RateHeaders(
            List.of(new RateHeaders.Window("x-ratelimit-remaining", "x-ratelimit-reset", RateScope.ACCOUNT)),
            Duration.ofMinutes(15));

    private final HttpLayer http;
    private final Set<String> goneVideos = ConcurrentHashMap.newKeySet();

    public PinterestConnectorFactory(HttpLayer http) {
        this.http = http;
    }

    @Override
    public NetworkId networkId() {
        return PINTEREST;
    }

    @Override
    public List<ConfigKey> configKeys() {
        return AccessTokens.configKeys(new ConfigKey(Credentials.ACCOUNT_ID, false, true));
    }

    @Override
    public Connector create(Channel channel, ConnectorContext context) {
        ChannelCredentials.require(channel, context, configKeys());
        String board = context.credentials()
                .find(channel.id())
                .flatMap(found -> found.get(Credentials.ACCOUNT_ID))
                .orElseThrow();
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        AuthorisedCalls calls = calls(client, channel, context);
        return new PinterestConnector(
                context.profile(),
                new PinterestConnector.Parts(
                        board,
                        calls,
                        new BoardPins(client, calls, board),
                        new PinVideos(client, calls, new Uploads("pinterest.video", context.clock(), goneVideos)),
                        new Boards(client, calls)));
    }

    private static AuthorisedCalls calls(NetworkClient client, Channel channel, ConnectorContext context) {
        PinterestAnswers answers = new PinterestAnswers(client);
        PinterestAuthorisation authorisation = new PinterestAuthorisation(client, answers);
        AccessTokens tokens = new AccessTokens(client, channel, context, authorisation.renewal());
        return new AuthorisedCalls(client, tokens, answers::result, UnaryOperator.identity());
    }

    @Override
    public List<String> scopes() {
        return PinterestAuthorisation.SCOPES;
    }

    @Override
    public URI page(Invitation invitation) {
        return PinterestAuthorisation.page(invitation);
    }

    @Override
    public GrantResult redeem(Channel channel, ConnectorContext context, Invitation invitation, String code) {
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        return new PinterestAuthorisation(client, new PinterestAnswers(client))
                .redeem(invitation, code, context.clock().instant())
                .fold(credentials -> granted(channel, context, credentials), GrantResult.Refused::new);
    }

    /** One token serves all boards of the person. */
    private GrantResult granted(Channel channel, ConnectorContext context, Credentials credentials) {
        context.credentials().save(channel.id(), credentials);
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        return CodeTrade.granted(credentials, new Boards(client, calls(client, channel, context)).all());
    }
}
