package dev.socialpublisher.adapter.connector.linkedin;

import dev.socialpublisher.adapter.connector.http.Call;
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
import dev.socialpublisher.connector.ability.Authorises;
import dev.socialpublisher.connector.ability.GrantResult;
import dev.socialpublisher.connector.ability.Invitation;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Makes connectors to organizations on LinkedIn. One per installation: it remembers what LinkedIn has dropped. Any thread. */
public final class LinkedInConnectorFactory implements ConnectorFactory, Authorises {
    private static final NetworkId LINKEDIN = new NetworkId("linkedin");

    /** LinkedIn names no time with a 429: some minutes, then again (learn.microsoft.com, rate limits, 2026-11-22). */
    private static final RateHeaders RATE_HEADERS = new RateHeaders(List.of(), Duration.ofMinutes(15));

    private final HttpLayer http;
    private final Set<String> goneMedia = ConcurrentHashMap.newKeySet();

    public LinkedInConnectorFactory(HttpLayer http) {
        this.http = http;
    }

    @Override
    public NetworkId networkId() {
        return LINKEDIN;
    }

    @Override
    public List<ConfigKey> configKeys() {
        return AccessTokens.configKeys(new ConfigKey(Credentials.ACCOUNT_ID, false, true));
    }

    @Override
    public Connector create(Channel channel, ConnectorContext context) {
        ChannelCredentials.require(channel, context, configKeys());
        String id = context.credentials()
                .find(channel.id())
                .flatMap(found -> found.get(Credentials.ACCOUNT_ID))
                .orElseThrow();
        String urn = Organizations.URN + id;
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        AuthorisedCalls calls = calls(client, channel, context);
        Uploads uploads = new Uploads("linkedin.image", context.clock(), goneMedia);
        Uploads films = new Uploads("linkedin.video", context.clock(), goneMedia);
        return new LinkedInConnector(
                context.profile(),
                new LinkedInConnector.Parts(
                        id,
                        calls,
                        new Images(client, calls, urn, uploads),
                        new Videos(client, calls, urn, films, context),
                        new PageFeed(client, calls, urn),
                        new Organizations(client, calls)));
    }

    private static AuthorisedCalls calls(NetworkClient client, Channel channel, ConnectorContext context) {
        LinkedInAnswers answers = new LinkedInAnswers(client);
        LinkedInAuthorisation authorisation = new LinkedInAuthorisation(client, channel.baseUrl(), answers);
        AccessTokens tokens = new AccessTokens(client, channel, context, authorisation.renewal());
        return new AuthorisedCalls(client, tokens, answers::result, dressed(context.profile()));
    }

    /** Versions end after a year, with 426: the profile names the one that is used. */
    private static UnaryOperator<Call> dressed(NetworkProfile profile) {
        String version = profile.apiVersion()
                .orElseThrow(() -> new SocialException(
                        ErrorCode.NETWORK_PROFILE_BROKEN,
                        Wording.of(
                                "the profile of %s names no %s",
                                "la fiche de %s ne donne pas %s", profile.name(), NetworkProfile.API_VERSION)));
        return call -> call.with("LinkedIn-Version", version).with("X-Restli-Protocol-Version", "2.0.0");
    }

    @Override
    public List<String> scopes() {
        return LinkedInAuthorisation.SCOPES;
    }

    @Override
    public URI page(Invitation invitation) {
        return LinkedInAuthorisation.page(invitation);
    }

    @Override
    public GrantResult redeem(Channel channel, ConnectorContext context, Invitation invitation, String code) {
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        return new LinkedInAuthorisation(client, channel.baseUrl(), new LinkedInAnswers(client))
                .redeem(invitation, code, context.clock().instant())
                .fold(credentials -> granted(channel, context, credentials), GrantResult.Refused::new);
    }

    /** One token serves all organizations of the person. */
    private GrantResult granted(Channel channel, ConnectorContext context, Credentials credentials) {
        context.credentials().save(channel.id(), credentials);
        NetworkClient client = http.client(channel, context, RATE_HEADERS);
        return CodeTrade.granted(credentials, new Organizations(client, calls(client, channel, context)).all());
    }
}
