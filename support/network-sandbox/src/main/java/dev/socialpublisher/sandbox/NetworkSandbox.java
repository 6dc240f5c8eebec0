package dev.socialpublisher.sandbox;

import dev.socialpublisher.sandbox.bluesky.BlueskyNetwork;
import dev.socialpublisher.sandbox.control.ControlRoutes;
import dev.socialpublisher.sandbox.control.Dispatch;
import dev.socialpublisher.sandbox.control.FaultScript;
import dev.socialpublisher.sandbox.control.PublishCalls;
import dev.socialpublisher.sandbox.control.RequestLog;
import dev.socialpublisher.sandbox.facebook.FacebookNetwork;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Reply;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.http.SandboxServer;
import dev.socialpublisher.sandbox.instagram.InstagramNetwork;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.linkedin.LinkedInNetwork;
import dev.socialpublisher.sandbox.mastodon.MastodonNetwork;
import dev.socialpublisher.sandbox.messenger.MessengerNetwork;
import dev.socialpublisher.sandbox.network.Network;
import dev.socialpublisher.sandbox.pinterest.PinterestNetwork;
import dev.socialpublisher.sandbox.telegram.TelegramNetwork;
import dev.socialpublisher.sandbox.threads.ThreadsNetwork;
import dev.socialpublisher.sandbox.timeline.TimelineRoutes;
import dev.socialpublisher.sandbox.x.XNetwork;
import dev.socialpublisher.sandbox.youtube.YouTubeNetwork;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A running sandbox; the composition of its parts. */
public final class NetworkSandbox implements AutoCloseable {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final SandboxConfig config;
    private final List<Network> networks;
    private final PublishCalls calls;
    private final Dispatch dispatch;
    private final List<Endpoint> site;
    private final SandboxServer server;

    private NetworkSandbox(SandboxConfig config) {
        this.config = config;
        Path directory = config.journalDir();
        BlobStore blobs = new BlobStore(directory.resolve("blobs"));
        this.networks = List.of(
                new XNetwork(config.accounts().x(), directory.resolve("x.jsonl"), blobs, config.clock()),
                new BlueskyNetwork(config.accounts().bluesky(), directory.resolve("bluesky.jsonl"), blobs),
                new FacebookNetwork(config.accounts().facebook(), directory.resolve("facebook.jsonl"), blobs),
                new LinkedInNetwork(config.accounts().linkedin(), directory.resolve("linkedin.jsonl"), blobs),
                new InstagramNetwork(
                        config.accounts().instagram(), directory.resolve("instagram.jsonl"), blobs, config.places()),
                new MastodonNetwork(config.accounts().mastodon(), directory.resolve("mastodon.jsonl"), blobs),
                new PinterestNetwork(config.accounts().pinterest(), directory.resolve("pinterest.jsonl"), blobs),
                new ThreadsNetwork(
                        config.accounts().threads(), directory.resolve("threads.jsonl"), blobs, config.places()),
                new TelegramNetwork(config.accounts().telegram(), directory.resolve("telegram.jsonl"), blobs),
                new MessengerNetwork(
                        config.accounts().messenger(), directory.resolve("messenger.jsonl"), blobs, config.places()),
                new YouTubeNetwork(config.accounts().youtube(), directory.resolve("youtube.jsonl"), blobs));
        this.calls = new PublishCalls(directory.resolve("calls.jsonl"));
        FaultScript script = new FaultScript();
        RequestLog log = new RequestLog();
        this.dispatch = new Dispatch(script, log, calls);
        this.site = new ArrayList<>();
        site.addAll(new ControlRoutes(networks, new ControlRoutes.Notes(script, log, calls)).endpoints());
        site.addAll(new TimelineRoutes(networks, blobs, config.clock().getZone()).endpoints());
        this.server =
                SandboxServer.start(new InetSocketAddress(config.host(), config.port()), config.clock(), this::reply);
    }

    /** Replays the journals and listens when it returns. */
    public static NetworkSandbox start(SandboxConfig config) {
        return new NetworkSandbox(config);
    }

    public int port() {
        return server.port();
    }

    /** {@code http://host:port}; add {@code /} and its id for a network's API. */
    public String baseUrl() {
        return "http://" + config.host() + ":" + port();
    }

    /** The accepted posts of one network, oldest first, deleted ones included. */
    public List<AcceptedPost> posts(String network) {
        return networks.stream()
                .filter(candidate -> candidate.id().equals(network))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No network '" + network + "' in the sandbox"))
                .posts();
    }

    /** Names by which this sandbox is called; a page elsewhere that resolves its own name to us is turned away. */
    private boolean calledByName(Request request) {
        String host = request.header("host").orElse("").replaceFirst(":[0-9]{1,5}$", "");
        return host.equals(config.host()) || LOOPBACK.contains(host);
    }

    private Reply reply(Request request) {
        if (!calledByName(request)) {
            return new Reply.Sent(Answer.of(421, "text/plain; charset=utf-8", Body.of("Not the sandbox' host name")));
        }
        for (Endpoint endpoint : site) {
            Optional<Map<String, String>> values = endpoint.match(request.head().path());
            if (values.isPresent() && endpoint.method().equals(request.head().method())) {
                return new Reply.Sent(endpoint.handler().handle(request.at(values.get())));
            }
        }
        for (Network network : networks) {
            if (request.head().path().startsWith("/" + network.id() + "/")) {
                return dispatch.reply(network, request);
            }
        }
        return new Reply.Sent(Answer.of(404, "text/plain; charset=utf-8", Body.of("Not found")));
    }

    @Override
    public void close() {
        server.close();
        networks.forEach(Network::close);
        calls.close();
    }
}
