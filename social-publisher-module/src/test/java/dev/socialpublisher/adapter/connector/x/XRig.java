package dev.socialpublisher.adapter.connector.x;

import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.testing.InMemoryCredentials;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.adapter.connector.testing.ScriptedNetwork;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.testing.SettableClock;
import java.time.Duration;
import java.util.Map;

/** A channel on a scripted X. */
final class XRig {
    static final String CREATED = "{\"data\":{\"id\":\"1445880548472328192\",\"text\":\"Bonjour\"}}";

    final ScriptedNetwork network = new ScriptedNetwork();
    final SettableClock clock = SettableClock.at("2026-11-22T10:00:05Z");
    final InMemoryCredentials credentials = new InMemoryCredentials();
    final InMemoryJournal journal = new InMemoryJournal();
    final Channel channel = Samples.channel("x", "magazine_demo", "https://api.x.com");
    final XConnectorFactory factory;

    XRig() {
        HttpLayer layer = Samples.layer(network);
        factory = new XConnectorFactory(layer);
        credentials.save(
                channel.id(),
                new Credentials(Map.of(
                        "accessToken", "access-token-1",
                        "refreshToken", "refresh-token-1",
                        "clientId", "client-1",
                        "clientSecret", "client-secret-1")));
    }

    Connector connector() {
        return factory.create(
                channel, new ConnectorContext(Samples.xProfile(), credentials, clock, Duration.ofSeconds(30)));
    }

    PublishRequest text(String text) {
        return Samples.text(channel, text);
    }

    PublishResult publish(PublishRequest request) {
        Connector connector = connector();
        return connector.prepare(request, journal).fold(connector::publish, stopped -> stopped);
    }

    PublishResult prepareOnly(PublishRequest request) {
        Preparation preparation = connector().prepare(request, journal);
        return preparation.fold(
                ready -> {
                    throw new AssertionError("was prepared: " + ready);
                },
                stopped -> stopped);
    }
}
