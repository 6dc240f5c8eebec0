package dev.socialpublisher.connection;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.ability.Authorises;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.connector.ability.Registers;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.Lifecycle;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the web team does with channels that are there. Whoever calls has checked the actor's role. Any thread. */
public final class ChannelCare {
    private static final int MONTHS_OF_WARNING = 3;
    private static final Logger LOG = LoggerFactory.getLogger(ChannelCare.class);

    private final ConnectionPorts ports;
    private final Clock clock;
    private final ReachableNetworks networks;

    public ChannelCare(ConnectionPorts ports, Clock clock, Duration callTimeout) {
        this.ports = ports;
        this.clock = clock;
        networks = new ReachableNetworks(ports, clock, callTimeout);
    }

    /** All channels with the state of their connection, ordered by id. */
    public List<Standing> channels() {
        Map<ChannelId, Health> tested = ports.health().all();
        return ports.channels().all().stream()
                .map(channel -> standing(channel, Optional.ofNullable(tested.get(channel.id()))))
                .toList();
    }

    private Standing standing(Channel channel, Optional<Health> health) {
        Optional<Credentials> credentials = readable(channel.id());
        return new Standing(
                channel,
                credentials.filter(ChannelCare::holdsAccess).isPresent(),
                credentials.flatMap(Credentials::endsAt),
                health);
    }

    /** What each network that is not closed needs before an account can be connected there, ordered by id. */
    public List<Readiness> networks() {
        return ports.profiles().all().stream()
                .filter(profile -> profile.lifecycle() != Lifecycle.RETIRED)
                .map(this::readiness)
                .toList();
    }

    private Readiness readiness(NetworkProfile profile) {
        Optional<ConnectorFactory> factory = networks.find(profile.id());
        Optional<NetworkApp> app = ports.apps().find(profile.id());
        Readiness.Way way = factory.map(ChannelCare::way).orElse(Readiness.Way.NONE);
        return new Readiness(
                profile,
                way,
                way == Readiness.Way.PAGE
                        ? List.of()
                        : factory.map(ConnectorFactory::configKeys).orElse(List.of()),
                app,
                versionEnds(profile),
                factory.filter(Authorises.class::isInstance)
                        .map(byPage -> ((Authorises) byPage).scopes())
                        .orElse(List.of()),
                profile.staleFacts(today()));
    }

    private static Readiness.Way way(ConnectorFactory factory) {
        if (factory instanceof Registers) {
            return Readiness.Way.SERVER;
        }
        return factory instanceof Authorises ? Readiness.Way.PAGE : Readiness.Way.FORM;
    }

    /** Told for three months before: somebody has to read the network's changes first. */
    private Optional<LocalDate> versionEnds(NetworkProfile profile) {
        return profile.apiVersionEnds()
                .filter(end -> !end.minusMonths(MONTHS_OF_WARNING).isAfter(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Keeps the application that the magazine registered; without a secret the one that is there stays. */
    public void register(NetworkId network, String clientId, Optional<String> secret) {
        NetworkProfile profile = networks.open(network);
        networks.registrable(profile);
        Optional<NetworkApp> before = ports.apps().find(network);
        Optional<String> kept =
                before.filter(app -> app.clientId().equals(clientId)).flatMap(NetworkApp::clientSecret);
        ports.apps().save(network, new NetworkApp(clientId, secret.or(() -> kept), before.flatMap(NetworkApp::base)));
    }

    /** Asks the network, and keeps what it said. */
    public Health test(ChannelId id) {
        Channel channel = found(id);
        if (channel.byHand()) {
            throw new SocialException(
                    ErrorCode.CHANNEL_CONFIG_BROKEN,
                    Wording.of(
                            "%s is served by hand: there is no connection to test.",
                            "%s est alimenté à la main\u00a0: il n’y a pas de connexion à tester.", channel.name()),
                    Place.of("channel"));
        }
        NetworkProfile profile = networks.open(channel.network());
        Health health = networks.factory(profile).create(channel, networks.context(profile, ports.credentials()))
                        instanceof Tests tests
                ? learned(id, tests.test())
                : new Health(clock.instant(), Health.Kind.WORKS, "", List.of(), Wording.same(""));
        ports.health().save(id, health);
        return health;
    }

    private Health learned(ChannelId id, TestResult result) {
        result.limits().ifPresent(told -> ports.channels().learn(id, told));
        return Health.of(result, clock.instant());
    }

    /** Tests every connected channel that was not tested within that time; one that cannot be tested stops no other. */
    public void testAll(Duration within) {
        Instant since = clock.instant().minus(within);
        channels().stream()
                .filter(standing -> standing.connected() && !standing.channel().byHand())
                .filter(standing -> standing.health()
                        .filter(health -> health.checkedAt().isAfter(since))
                        .isEmpty())
                .map(standing -> standing.channel().id())
                .forEach(this::tryTest);
    }

    private void tryTest(ChannelId id) {
        try {
            test(id);
        } catch (RuntimeException e) {
            LOG.warn("{} was not tested: {}", id, e.getMessage());
        }
    }

    /** Changes what people decide; the account stays. */
    public Channel change(ChannelId id, ChannelDetails details) {
        Channel channel = details.applied(ports.profiles(), found(id));
        ports.channels().save(channel);
        return channel;
    }

    /** Forgets the access; channel, queue and history stay, and due posts are held for lack of it. */
    public void disconnect(ChannelId id) {
        found(id);
        Credentials nothing = new Credentials(readable(id)
                .flatMap(before -> before.get(Configuration.MARK))
                .map(mark -> Map.of(Configuration.MARK, mark))
                .orElse(Map.of()));
        ports.credentials().save(id, nothing);
    }

    private Channel found(ChannelId id) {
        return ports.channels()
                .find(id)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.CHANNEL_NOT_FOUND,
                        Wording.of("There is no channel %s.", "Il n’y a pas de compte %s.", id),
                        Place.of("channel")));
    }

    /** A channel whose secrets nobody can read is as good as disconnected; the test says why. */
    private Optional<Credentials> readable(ChannelId id) {
        try {
            return ports.credentials().find(id);
        } catch (SocialException unreadable) {
            if (unreadable.code() != ErrorCode.CHANNEL_SECRET_UNREADABLE) {
                throw unreadable;
            }
            return Optional.empty();
        }
    }

    private static boolean holdsAccess(Credentials credentials) {
        return credentials.values().keySet().stream().anyMatch(name -> !name.equals(Configuration.MARK));
    }

    /**
     * A channel and its connection.
     *
     * @param endsAt when somebody has to reconnect at the latest; empty where nobody has to
     * @param health as last tested; empty before the first test
     */
    public record Standing(Channel channel, boolean connected, Optional<Instant> endsAt, Optional<Health> health) {}
}
