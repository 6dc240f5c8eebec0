package dev.socialpublisher.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.JdkExchange;
import dev.socialpublisher.adapter.connector.http.OutgoingAddresses;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.conformance.bench.Films;
import dev.socialpublisher.conformance.bench.LogWatch;
import dev.socialpublisher.conformance.bench.PictureServer;
import dev.socialpublisher.conformance.bench.RecordingExchange;
import dev.socialpublisher.conformance.bench.Vault;
import dev.socialpublisher.conformance.profile.Shipped;
import dev.socialpublisher.conformance.specification.Specification;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.PublishResult.Kind;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.video.limit.VideoLimit;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.sandbox.NetworkSandbox;
import dev.socialpublisher.sandbox.SandboxConfig;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * One connector, a sandbox that it talks to over real HTTP, and what differs from network to network. After each test no
 * log line and no message may hold a secret, and every request must be valid by the network's specification where that is
 * at hand.
 */
abstract class SandboxedConnector {
    static final Duration TIMEOUT = Duration.ofSeconds(5);

    @TempDir
    Path directory;

    final Vault vault = new Vault();
    final RecordingExchange exchange = new RecordingExchange(new JdkExchange());
    final NetworkProfile profile = Shipped.profile(new NetworkId(network()));
    NetworkSandbox sandbox;
    SandboxControl control;
    Channel channel;
    Requests requests;

    private final List<String> details = new ArrayList<>();
    private PictureServer pictures;
    private LogWatch log;
    ConnectorFactory factory;

    abstract String network();

    abstract String handle();

    abstract Map<String, String> credentials();

    abstract ConnectorFactory factory(HttpLayer layer);

    abstract Specification specification();

    abstract String specificationFile();

    /** The sandbox's name for the call that makes a post, and for the one that uploads a picture. */
    abstract String publishOperation();

    abstract String uploadOperation();

    /** Operations of the specification that the whole contract is to have used. */
    abstract Set<String> operationsToBeUsed();

    /** What each named answer of the sandbox means, met by the call that makes a post. */
    abstract Map<String, Kind> meanings();

    /** What sending an accepted post once more gives. */
    abstract Kind repeated();

    /** What sending gives after the token has ended: PUBLISHED where the connector renews it by itself. */
    abstract Kind afterTheTokenEnded();

    /** What the connector calls a post that the sandbox took. */
    String idOf(AcceptedPost post) {
        return post.remoteId();
    }

    /** Where there are no posts without one. */
    Optional<Video> film() {
        return Optional.empty();
    }

    /** A request with all that one post can carry. */
    PublishRequest full(String text) {
        return requests.picture(text, photo("Un phare"));
    }

    /** Sends once what only some networks take: a video, a poll. */
    void publishMore() {}

    /** How long the answer {@code rate-limited} makes the channel wait. */
    Duration waitAfterALimit() {
        return Duration.ofMinutes(1);
    }

    /** Makes it impossible to sign in again. */
    abstract void loseAuthorisation();

    @BeforeEach
    void startSandbox() {
        sandbox = NetworkSandbox.start(SandboxConfig.local(directory));
        pictures = new PictureServer();
        control = new SandboxControl(sandbox, network());
        channel = channel(sandbox.baseUrl() + "/" + network());
        requests = new Requests(channel, profile.needsPicture() ? Optional.of(photo("")) : Optional.empty(), film());
        vault.save(channel.id(), new Credentials(credentials()));
        factory = factory(layer(Map.of(URI.create(sandbox.baseUrl()), URI.create(sandbox.baseUrl()))));
        log = new LogWatch();
    }

    @AfterEach
    void nothingSecretAndNothingInvalid() {
        log.close();
        pictures.close();
        sandbox.close();
        List<String> said = new ArrayList<>(log.lines());
        said.addAll(details);
        for (String secret : vault.everySecret()) {
            assertThat(said).noneMatch(line -> line.contains(secret));
        }
        if (Specification.isThere(specificationFile())) {
            assertThat(exchange.calls())
                    .allSatisfy(call -> assertThat(specification().violations(call))
                            .as(call.toString())
                            .isEmpty());
        }
    }

    final HttpLayer layer(Map<URI, URI> table) {
        return new HttpLayer(exchange, new OutgoingAddresses(table));
    }

    final Channel channel(String baseUrl) {
        return Samples.channel(network(), handle(), baseUrl);
    }

    final Connector connector() {
        return connector(factory, channel, TIMEOUT);
    }

    final Connector connector(ConnectorFactory of, Channel on, Duration timeout) {
        return of.create(on, new ConnectorContext(profile, vault, Clock.systemUTC(), timeout));
    }

    final PublishResult publish(PublishRequest request) {
        return publish(connector(), request, new InMemoryJournal());
    }

    final PublishResult publish(Connector connector, PublishRequest request, StepJournal journal) {
        PublishResult result = connector.prepare(request, journal).fold(connector::publish, stopped -> stopped);
        details.add(result.toString());
        return result;
    }

    /** With a video alone. */
    final PublishRequest filmed(String text, Video video) {
        return new Requests(channel, Optional.empty(), Optional.of(video)).text(text);
    }

    /** Of so many bytes that begin as MP4 does. */
    final Video video(int bytes, String alt) {
        byte[] film = Films.mp4(bytes);
        boolean fetched = profile.video().filter(VideoLimit::fetched).isPresent();
        Optional<URI> address = fetched ? Optional.of(pictures.serve(Bytes.of(film))) : Optional.empty();
        return new Films(directory).of(film, new AltText(alt), address);
    }

    final AcceptedPost onlyPost() {
        assertThat(sandbox.posts(network())).hasSize(1);
        return sandbox.posts(network()).get(0);
    }

    final Picture photo(String alt) {
        Picture photo = Requests.photo(profile.image().or(profile::cardImage).orElseThrow(), alt);
        return profile.fetchesPictures() ? pictures.serve(photo) : photo;
    }
}
