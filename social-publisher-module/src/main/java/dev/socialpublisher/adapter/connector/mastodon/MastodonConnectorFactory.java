package dev.socialpublisher.adapter.connector.mastodon;

import dev.socialpublisher.adapter.connector.http.ChannelCredentials;
import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.RateHeaders;
import dev.socialpublisher.adapter.connector.http.Step;
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
import dev.socialpublisher.connector.ability.GrantResult;
import dev.socialpublisher.connector.ability.Invitation;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.connector.ability.Registers;
import dev.socialpublisher.connector.ability.Registration;
import dev.socialpublisher.network.NetworkId;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Makes connectors to accounts on Mastodon servers. One per installation: it remembers dropped uploads. Any thread. */
public final class MastodonConnectorFactory implements ConnectorFactory, Registers {
    private static final NetworkId MASTODON = new NetworkId("mastodon");

    /** Windows last 5 or 30 minutes; the end is an ISO time (docs.joinmastodon.org, rate limits, 2026-11-22). */
    private static final RateHeaders RATE_HEADERS = new RateHeaders(
            List.of(new RateHeaders.Window("x-ratelimit-remaining", "x-ratelimit-reset", RateScope.ACCOUNT)),
            Duration.ofMinutes(5));

    private final HttpLayer http;
    private final Set<String> goneMedia = ConcurrentHashMap.newKeySet();

    public MastodonConnectorFactory(HttpLayer http) {
        this.http = http;
    }

    @Override
    public NetworkId networkId() {
        return MASTODON;
    }

    /** The server's address, and a token that a person made in their settings there. */
    @Override
    public List<ConfigKey> configKeys() {
        return List.of(
                new ConfigKey(Credentials.SERVER, false, true), new ConfigKey(Credentials.ACCESS_TOKEN, true, true));
    }

    @Override
    public Connector create(Channel channel, ConnectorContext context) {
        ChannelCredentials.require(channel, context, List.of(new ConfigKey(Credentials.ACCESS_TOKEN, true, true)));
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        AuthorisedCalls calls = calls(client, channel, context);
        Owner owner = owner(client, calls, channel, context);
        Uploads uploads = new Uploads("mastodon.media", context.clock(), goneMedia);
        return new MastodonConnector(
                context.profile(), new Media(client, calls, uploads), new Statuses(client, calls, owner), owner);
    }

    private static AuthorisedCalls calls(NetworkClient client, Channel channel, ConnectorContext context) {
        MastodonAnswers answers = new MastodonAnswers(client);
        AccessTokens tokens =
                new AccessTokens(client, channel, context, new MastodonAuthorisation(client, answers).renewal());
        return new AuthorisedCalls(client, tokens, answers::result, UnaryOperator.identity());
    }

    private static Owner owner(NetworkClient client, AuthorisedCalls calls, Channel channel, ConnectorContext context) {
        return new Owner(
                client,
                calls,
                new Instance(client, context.clock()),
                channel.baseUrl().getHost());
    }

    @Override
    public List<String> scopes() {
        return MastodonAuthorisation.SCOPES;
    }

    @Override
    public Registration register(Channel channel, ConnectorContext context, URI redirect, Optional<NetworkApp> before) {
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        return new SelfRegistration(client, new MastodonAnswers(client))
                .register(channel.baseUrl(), redirect, before)
                .fold(Registration.Registered::new, Registration.Refused::new);
    }

    @Override
    public URI page(Invitation invitation) {
        return MastodonAuthorisation.page(invitation);
    }

    @Override
    public GrantResult redeem(Channel channel, ConnectorContext context, Invitation invitation, String code) {
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        return new MastodonAuthorisation(client, new MastodonAnswers(client))
                .redeem(invitation, code, context.clock().instant())
                .fold(credentials -> granted(channel, context, credentials), GrantResult.Refused::new);
    }

    /** A token is one account's. */
    private GrantResult granted(Channel channel, ConnectorContext context, Credentials credentials) {
        context.credentials().save(channel.id(), credentials);
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        Owner owner = owner(client, calls(client, channel, context), channel, context);
        return CodeTrade.granted(credentials, owner.account().then(account -> Step.done(List.of(account))));
    }
}
