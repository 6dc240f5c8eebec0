package dev.socialpublisher.adapter.connector.youtube;

import dev.socialpublisher.adapter.connector.http.ChannelCredentials;
import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.RateHeaders;
import dev.socialpublisher.adapter.connector.http.oauth.AccessTokens;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.adapter.connector.http.oauth.CodeTrade;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.ability.Authorises;
import dev.socialpublisher.connector.ability.GrantResult;
import dev.socialpublisher.connector.ability.Invitation;
import dev.socialpublisher.network.NetworkId;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes connectors to YouTube channels. One per installation. Any thread. */
public final class YouTubeConnectorFactory implements ConnectorFactory, Authorises {
    private static final NetworkId YOUTUBE = new NetworkId("youtube");

    /** YouTube tells no quota in headers (YouTube Data API v3, 2026-11-22); after a burst a minute is our choice. */
    private static final RateHeaders RATE_HEADERS = new RateHeaders(List.of(), Duration.ofMinutes(1));

    private final HttpLayer http;

    public YouTubeConnectorFactory(HttpLayer http) {
        this.http = http;
    }

    @Override
    public NetworkId networkId() {
        return YOUTUBE;
    }

    @Override
    public List<ConfigKey> configKeys() {
        return AccessTokens.configKeys();
    }

    @Override
    public Connector create(Channel channel, ConnectorContext context) {
        ChannelCredentials.require(channel, context, configKeys());
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        AuthorisedCalls calls = calls(client, channel, context);
        return new YouTubeConnector(
                context,
                new YouTubeConnector.Parts(
                        calls,
                        new VideoUpload(client, calls, context),
                        new Videos(client, calls),
                        new Owner(client, calls)));
    }

    private static AuthorisedCalls calls(NetworkClient client, Channel channel, ConnectorContext context) {
        YouTubeAnswers answers = new YouTubeAnswers(client, context.clock());
        GoogleAuthorisation authorisation = new GoogleAuthorisation(client, channel.baseUrl(), answers);
        AccessTokens tokens = new AccessTokens(client, channel, context, authorisation.renewal());
        return new AuthorisedCalls(client, tokens, answers::result, UnaryOperator.identity());
    }

    @Override
    public List<String> scopes() {
        return GoogleAuthorisation.SCOPES;
    }

    @Override
    public URI page(Invitation invitation) {
        return GoogleAuthorisation.page(invitation);
    }

    @Override
    public GrantResult redeem(Channel channel, ConnectorContext context, Invitation invitation, String code) {
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        YouTubeAnswers answers = new YouTubeAnswers(client, context.clock());
        return new GoogleAuthorisation(client, channel.baseUrl(), answers)
                .redeem(invitation, code, context.clock().instant())
                .fold(credentials -> granted(channel, context, credentials), GrantResult.Refused::new);
    }

    /** Google asks which of a person's channels the token is for. */
    private GrantResult granted(Channel channel, ConnectorContext context, Credentials credentials) {
        context.credentials().save(channel.id(), credentials);
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        return CodeTrade.granted(credentials, new Owner(client, calls(client, channel, context)).all());
    }
}
