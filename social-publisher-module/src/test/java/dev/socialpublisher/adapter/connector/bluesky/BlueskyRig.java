package dev.socialpublisher.adapter.connector.bluesky;

import static dev.socialpublisher.adapter.connector.testing.ScriptedNetwork.answer;

import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.testing.InMemoryCredentials;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.adapter.connector.testing.ScriptedNetwork;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.testing.SettableClock;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** A channel on a scripted Bluesky. */
final class BlueskyRig {
    static final String DID = "did:plc:sandboxmagazine234567abc";
    static final String LOGIN = "POST /xrpc/com.atproto.server.createSession";
    static final String REFRESH = "POST /xrpc/com.atproto.server.refreshSession";
    static final String PUT = "POST /xrpc/com.atproto.repo.putRecord";
    static final String GET = "GET /xrpc/com.atproto.repo.getRecord";
    static final String UPLOAD = "POST /xrpc/com.atproto.repo.uploadBlob";
    /** Of {@link Samples#CREATED_AT} and the sample delivery key. */
    static final String RKEY = Tid.of(Samples.CREATED_AT, "post-1/2026-11-22T10:00");

    static final String URI_OF_POST = "at://" + DID + "/app.bsky.feed.post/" + RKEY;
    static final Reply WRITTEN = answer(
            200,
            "{\"uri\":\"" + URI_OF_POST + "\",\"cid\":\"bafyreiexample\",\"commit\":{\"cid\":\"b\",\"rev\":\"r\"},"
                    + "\"validationStatus\":\"valid\"}");
    static final PublishResult PUBLISHED = new PublishResult.Published(
            new RemotePost(URI_OF_POST, URI.create("https://bsky.app/profile/magazine.example.org/post/" + RKEY)));

    final ScriptedNetwork network = new ScriptedNetwork();
    final SettableClock clock = SettableClock.at("2026-11-22T10:00:05Z");
    final InMemoryCredentials credentials = new InMemoryCredentials();
    final InMemoryJournal journal = new InMemoryJournal();
    final Channel channel = Samples.channel("bluesky", "magazine.example.org", "https://bsky.social");
    final BlueskyConnectorFactory factory = new BlueskyConnectorFactory(Samples.layer(network));

    BlueskyRig() {
        credentials.save(
                channel.id(),
                new Credentials(Map.of("identifier", "magazine.example.org", "appPassword", "app-pass-word-1")));
    }

    /** With a session that was opened earlier. */
    static BlueskyRig signedIn() {
        BlueskyRig rig = new BlueskyRig();
        rig.network.answers(LOGIN, session("access-jwt-1", "refresh-jwt-1", ""));
        rig.connector().prepare(rig.text("Bonjour"), new InMemoryJournal());
        return rig;
    }

    /** {@code server} is the account's own one, or empty for an answer without DID document. */
    static Reply session(String access, String refresh, String server) {
        String document = server.isEmpty()
                ? ""
                : ",\"didDoc\":{\"id\":\"%s\",\"service\":[{\"id\":\"#atproto_pds\",\"type\":\"AtprotoPersonalDataServer\","
                                .formatted(DID)
                        + "\"serviceEndpoint\":\"%s\"}]}".formatted(server);
        return answer(
                200,
                "{\"did\":\"%s\",\"handle\":\"magazine.example.org\",\"accessJwt\":\"%s\",\"refreshJwt\":\"%s\"%s}"
                        .formatted(DID, access, refresh, document));
    }

    static Reply error(int status, String name, String message) {
        return answer(status, "{\"error\":\"%s\",\"message\":\"%s\"}".formatted(name, message));
    }

    Connector connector() {
        return factory.create(
                channel, new ConnectorContext(Samples.blueskyProfile(), credentials, clock, Duration.ofSeconds(30)));
    }

    PublishRequest text(String text) {
        return Samples.text(channel, text);
    }

    PublishResult publish(PublishRequest request) {
        Connector connector = connector();
        return connector.prepare(request, journal).fold(connector::publish, stopped -> stopped);
    }
}
