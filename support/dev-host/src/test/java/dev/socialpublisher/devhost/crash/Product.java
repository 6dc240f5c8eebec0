package dev.socialpublisher.devhost.crash;

import com.zaxxer.hikari.HikariDataSource;
import dev.socialpublisher.PublicContent;
import dev.socialpublisher.Sites;
import dev.socialpublisher.SocialHost;
import dev.socialpublisher.SocialParts;
import dev.socialpublisher.SocialPublisher;
import dev.socialpublisher.SocialSettings;
import dev.socialpublisher.Sources;
import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.adapter.jcr.SessionSource;
import dev.socialpublisher.adapter.rulefile.ValeStyles;
import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.adapter.web.part.HouseSettings;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.delivery.run.DispatchSettings;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.TimeToLive;
import dev.socialpublisher.queue.authoring.Content;
import dev.socialpublisher.queue.authoring.Draft;
import dev.socialpublisher.variant.Variant;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.jcr.RepositoryException;

/** The product as its composition root makes it, with one article and an account at each of three networks. */
final class Product implements AutoCloseable {
    /** Where a post is one call that everybody sees. */
    static final List<String> NETWORKS = List.of("x", "bluesky");

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final Actor EDITOR = new Actor("camille", "Camille Aubry", Set.of(Role.EDITOR));
    private static final String KEY = "c29jaWFsLXB1Ymxpc2hlci1jcmFzaC10ZXN0LWtleSE=";
    private static final Duration TICK = Duration.ofMillis(200);
    private static final Path LIGHT_MODULES = Path.of("..", "..", "light-modules");
    private static final Map<String, Map<String, String>> SECRETS = Map.of(
            "x", Map.of("accessToken", "sandbox-x-token"),
            "bluesky", Map.of("identifier", "magazine.test", "appPassword", "demo-app-pass-word"),
            "messenger",
                    Map.of(
                            "accountId", "108024467893210",
                            "accessToken", "sandbox-messenger-token",
                            "clientId", "1029384756",
                            "clientSecret", "sandbox-meta-secret"));

    /** What outlives a process: the database, the folder beside it, and the networks. */
    record Place(String database, Path home, URI sandbox) {
        static Place onH2(Path folder, URI sandbox) {
            return new Place("jdbc:h2:file:" + folder.resolve("social") + ";WRITE_DELAY=0", folder, sandbox);
        }
    }

    private final HikariDataSource pool;
    private final SocialParts parts;
    private final SocialPublisher publisher;

    private Product(Place place, String worker, Clock clock, UnaryOperator<SocialParts> wrapping) {
        boolean h2 = place.database().startsWith("jdbc:h2:");
        pool = JdbcStores.pool(place.database(), h2 ? "sa" : "postgres", h2 ? "" : "postgres");
        SocialHost host = host(place, clock);
        SocialSettings settings = new SocialSettings(
                new HouseSettings("rivages", ZONE, List.of("fr", "en"), false),
                List.of(KEY),
                DispatchSettings.defaults(worker, URI.create("https://magazine.example.org")),
                TICK);
        parts = wrapping.apply(withoutRepository(SocialParts.of(host, settings)));
        publisher = new SocialPublisher(host, settings, parts);
        SECRETS.keySet().forEach(network -> publisher.configure(channel(network, place), credentials(network)));
    }

    /** @param wrapping what a test puts around stores and connectors */
    static Product open(Place place, String worker, Clock clock, UnaryOperator<SocialParts> wrapping) {
        return new Product(place, worker, clock, wrapping);
    }

    SocialPublisher publisher() {
        return publisher;
    }

    JdbcStores stores() {
        return parts.stores();
    }

    /** The channels ask for no approval: the post is due at once. */
    Post submit(String network, String text) {
        Variant variant = new Variant(
                new NetworkId(network),
                Locale.FRENCH,
                text,
                List.of(),
                Optional.of(FixedArticle.URL),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Draft draft = new Draft(
                channel(network),
                FixedArticle.KEY,
                new Content(variant, List.of()),
                Optional.empty(),
                TimeToLive.STANDARD);
        return publisher
                .queue()
                .submitNew(draft, EDITOR, UUID.randomUUID().toString())
                .post();
    }

    static ChannelId channel(String network) {
        return new ChannelId(network + "-rivages");
    }

    @Override
    public void close() {
        publisher.stop();
        pool.close();
    }

    private SocialHost host(Place place, Clock clock) {
        SessionSource none = new SessionSource() {
            @Override
            public <T> T read(String workspace, Work<T> work) throws RepositoryException {
                throw new RepositoryException("there is no repository in this test");
            }
        };
        return new SocialHost(
                Optional::empty,
                none,
                none,
                "dam",
                pool,
                place.home(),
                List.of(LIGHT_MODULES),
                ValeStyles.NONE,
                Map.of(place.sandbox(), place.sandbox()),
                Sites.UNKNOWN,
                PublicContent.ofAuthor(none, "dam"),
                clock);
    }

    private static SocialParts withoutRepository(SocialParts parts) {
        FixedArticle article = new FixedArticle();
        Sources sources = new Sources(
                parts.sources().files(),
                article,
                article,
                parts.sources().media(),
                parts.sources().publicMedia());
        return new SocialParts(parts.stores(), sources, parts.connectors(), parts.renditioner(), List.of());
    }

    private Credentials credentials(String network) {
        return parts.stores()
                .credentials()
                .find(channel(network))
                .orElseGet(() -> new Credentials(SECRETS.get(network)));
    }

    private static Channel channel(String network, Place place) {
        return new Channel(
                channel(network),
                new NetworkId(network),
                "Rivages",
                network.equals("x") ? "magazine_demo" : "magazine.test",
                "rivages",
                Locale.FRENCH,
                "magazine-fr",
                0,
                "nora",
                "Essais",
                URI.create(place.sandbox() + "/" + network),
                ZONE);
    }
}
