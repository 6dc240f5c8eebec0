package dev.socialpublisher.conformance.servers;

import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.JdkExchange;
import dev.socialpublisher.adapter.connector.http.OutgoingAddresses;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.conformance.Requests;
import dev.socialpublisher.conformance.bench.Vault;
import dev.socialpublisher.conformance.profile.Shipped;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.Invitation;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.connector.ability.Registers;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.network.NetworkProfile;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An account on a real server, connected as the product connects it. */
final class ConnectedAccount {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Vault vault = new Vault();
    private final Channel channel;
    private final NetworkProfile profile;
    private final ConnectorFactory factory;

    ConnectedAccount(Channel channel, Function<HttpLayer, ConnectorFactory> network, Map<String, String> credentials) {
        URI server = channel.baseUrl();
        this.channel = channel;
        profile = Shipped.profile(channel.network());
        factory = network.apply(new HttpLayer(new JdkExchange(), new OutgoingAddresses(Map.of(server, server))));
        vault.save(channel.id(), new Credentials(credentials));
    }

    Requests requests() {
        return new Requests(channel, Optional.empty());
    }

    NetworkProfile profile() {
        return profile;
    }

    /** Each {@code number} has bytes of its own: servers know a picture by them. */
    Picture photo(String alt, int number) {
        MediaLimit limit = profile.image().orElseThrow();
        return Requests.photo(new MediaLimit(limit.formats(), limit.maxBytes(), 1200 - 100 * number), alt);
    }

    /** What is stored for the account now. */
    Credentials credentials() {
        return vault.find(channel.id()).orElseThrow();
    }

    void change(Map<String, String> values) {
        vault.save(channel.id(), credentials().with(values));
    }

    PublishResult publish(PublishRequest request) {
        return publish(request, new InMemoryJournal());
    }

    PublishResult publish(PublishRequest request, StepJournal journal) {
        Connector connector = connector();
        return connector.prepare(request, journal).fold(connector::publish, stopped -> stopped);
    }

    /** The post; fails the test where there is none. */
    RemotePost post(PublishRequest request) {
        PublishResult result = publish(request);
        if (result instanceof PublishResult.Published published) {
            return published.post();
        }
        throw new AssertionError("not published: " + result);
    }

    FindResult find(PublishRequest request, StepJournal journal) {
        return connector().find(request, journal);
    }

    /** The product's own application at the server. */
    NetworkApp register(URI redirect) {
        return ((Registers) factory)
                .register(channel, context(), redirect, Optional.empty())
                .fold(app -> app, why -> {
                    throw new AssertionError(why);
                });
    }

    /** Goes on as the account that a code is worth. */
    void redeem(NetworkApp app, URI redirect, String code) {
        Invitation invitation = new Invitation(app, redirect, "state-1", "v".repeat(43));
        Credentials granted = ((Registers) factory)
                .redeem(channel, context(), invitation, code)
                .fold(all -> all.get(0).credentials(), why -> {
                    throw new AssertionError(why);
                });
        vault.save(channel.id(), granted);
    }

    TestResult test() {
        return ((Tests) connector()).test();
    }

    DeleteResult delete(RemotePost post) {
        return ((Deletes) connector()).delete(post);
    }

    private Connector connector() {
        return factory.create(channel, context());
    }

    private ConnectorContext context() {
        return new ConnectorContext(profile, vault, Clock.systemUTC(), TIMEOUT);
    }
}
