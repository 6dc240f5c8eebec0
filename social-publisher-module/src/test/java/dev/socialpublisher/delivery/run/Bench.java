package dev.socialpublisher.delivery.run;

import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.delivery.DispatchStore;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.delivery.InstallationMark;
import dev.socialpublisher.media.PublicMedia;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.IdempotencyKey;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.DirectExecutor;
import dev.socialpublisher.testing.FakeNetwork;
import dev.socialpublisher.testing.InMemoryMark;
import dev.socialpublisher.testing.InMemoryMedia;
import dev.socialpublisher.testing.PlainCipher;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import dev.socialpublisher.testing.RecordingConnector;
import dev.socialpublisher.testing.SettableClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;

/** A whole dispatcher on a real store and a fake network, in which a tick has done everything when it returns. */
public final class Bench {
    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final Duration SETTLED = Duration.ofSeconds(30 + 120 + 120);

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public final SettableClock clock = new SettableClock(NOW);
    public final FakeNetwork network = new FakeNetwork();
    public final RecordingConnector connector = new RecordingConnector(Posts.X, network);
    public final InMemoryMedia media = new InMemoryMedia();
    final InMemoryMark mark = new InMemoryMark("installation-1");
    public final List<Gate> gates = new ArrayList<>();
    Optional<PublicMedia> publicMedia = Optional.empty();
    public final JdbcStores stores;
    private final NetworkProfile profile;

    public Bench(DataSource source, ReconciliationClass reconciliation) {
        this(source, Profiles.active(Posts.X, reconciliation));
    }

    public Bench(DataSource source, NetworkProfile profile) {
        this.profile = profile;
        stores = JdbcStores.open(source, new PlainCipher());
        stores.channels().save(Posts.channel(Posts.CHANNEL, 1));
    }

    DispatchSettings settings() {
        return DispatchSettings.defaults("node-a", URI.create("http://localhost:8080"));
    }

    DispatchPorts ports(DispatchStore dispatch, InstallationMark mark) {
        return new DispatchPorts(
                dispatch,
                stores.posts(),
                stores.holds(),
                stores.channels(),
                stores.credentials(),
                stores.installation(),
                mark,
                Profiles.source(List.of(profile)),
                media,
                media,
                publicMedia,
                gates,
                List.of(connector));
    }

    /** A process: a new one stands for a restart. */
    public DeliveryRunner runner() {
        return runner(stores.dispatch(), settings());
    }

    DeliveryRunner runner(DispatchStore dispatch, DispatchSettings settings) {
        return runner(ports(dispatch, mark), settings);
    }

    /** One of several nodes, whose mark stands in a folder of its own. */
    public DeliveryRunner node(String worker, InstallationMark itsMark) {
        return runner(
                ports(stores.dispatch(), itsMark),
                DispatchSettings.defaults(worker, settings().baseUrl()));
    }

    private DeliveryRunner runner(DispatchPorts ports, DispatchSettings settings) {
        Lanes lanes = new Lanes(network -> new DirectExecutor());
        return new DeliveryRunner(
                ports, settings, new DeliveryRunner.Means(lanes, new RetryPlan(new Random(1)), clock, PARIS));
    }

    public Post due(Instant dueAt) {
        return due(Posts.CHANNEL, dueAt);
    }

    Post due(ChannelId channel, Instant dueAt) {
        return create(Posts.scheduled(channel, "La corne de brume.", dueAt));
    }

    public Post create(Post post) {
        IdempotencyKey key = new IdempotencyKey("armelle", post.id().toString(), "a".repeat(64));
        return stores.posts().create(post, List.of(HistoryEntry.creation(post)), key);
    }

    Channel channel(String id) {
        Channel channel = Posts.channel(new ChannelId(id), 1);
        stores.channels().save(channel);
        return channel;
    }

    public Post now(Post post) {
        return stores.posts().find(post.id()).orElseThrow();
    }

    public PostState state(Post post) {
        return now(post).state();
    }

    public List<String> actions(Post post) {
        return stores.posts().history(post.id()).stream()
                .map(HistoryEntry::action)
                .toList();
    }
}
