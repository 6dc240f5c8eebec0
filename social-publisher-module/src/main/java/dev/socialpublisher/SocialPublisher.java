package dev.socialpublisher;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.adapter.quartz.Duty;
import dev.socialpublisher.adapter.quartz.QuartzClock;
import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.adapter.web.SocialServlets;
import dev.socialpublisher.adapter.web.part.Accounts;
import dev.socialpublisher.adapter.web.part.Dispatch;
import dev.socialpublisher.adapter.web.part.DispatchView;
import dev.socialpublisher.adapter.web.part.QueueServices;
import dev.socialpublisher.adapter.web.part.WebParts;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.channel.SecretRotation.Rotated;
import dev.socialpublisher.connection.ChannelCare;
import dev.socialpublisher.connection.Configuration;
import dev.socialpublisher.connection.ConnectionPorts;
import dev.socialpublisher.connection.Connections;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.delivery.reaction.Readings;
import dev.socialpublisher.delivery.run.DeliveryRunner;
import dev.socialpublisher.delivery.run.DispatchStatus;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.queue.authoring.QueuePorts;
import dev.socialpublisher.queue.service.ClosedNetworks;
import dev.socialpublisher.queue.service.DueTimes;
import dev.socialpublisher.queue.service.QueueService;
import dev.socialpublisher.queue.service.QueueSettings;
import dev.socialpublisher.tone.charter.CharterWorkbench;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The composition root: the whole object graph, readable from top to bottom. One per installation and process. */
public final class SocialPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(SocialPublisher.class);
    private static final String DISPATCH = "dispatch";

    /** An access that was taken back is seen within a day, and before most posts come due. */
    private static final Duration REACTIONS = Duration.ofMinutes(10);

    private static final Duration CONNECTION_TESTS = Duration.ofHours(8);

    private final SocialHost host;
    private final SocialSettings settings;
    private final SocialParts parts;
    private final PublicSite site;
    private final DeliveryRunner runner;
    private final QuartzClock clock;

    public SocialPublisher(SocialHost host, SocialSettings settings, SocialParts parts) {
        this.host = host;
        this.settings = settings;
        this.parts = parts;
        site = PublicSite.of(host, settings, parts);
        runner = Dispatching.runner(host, settings, parts, site.media());
        clock = new QuartzClock(duties());
    }

    /** Begins to send what is due. May be repeated after {@link #stop}. */
    public void start() {
        runner.start();
        clock.start();
    }

    /** Lets running calls end; what they leave open is settled at the next start. */
    public void stop() {
        clock.stop();
        runner.stop();
    }

    /** Looks for due posts now: something that posts wait for has happened. */
    public void wake() {
        clock.wake(DISPATCH);
    }

    /** A channel that the host's configuration names; see {@link Configuration#apply}. */
    public void configure(Channel channel, Credentials credentials) {
        new Configuration(parts.stores().channels(), parts.stores().credentials()).apply(channel, credentials);
    }

    /** The application that the host's configuration names for a network. */
    public void configure(NetworkId network, NetworkApp app) {
        parts.stores().connection().apps().save(network, app);
    }

    /** What people do with posts; the screens and the API come this way too. */
    public QueueService queue() {
        JdbcStores stores = parts.stores();
        QueuePorts ports = new QueuePorts(
                stores.posts(),
                stores.holds(),
                stores.snapshots(),
                stores.channels(),
                parts.sources().files().profiles(),
                parts.sources().files().charters(),
                parts.sources().files().tracking(),
                parts.sources().articles(),
                parts.sources().media(),
                parts.renditioner(),
                site.media());
        return new QueueService(ports, new QueueSettings(settings.house().soloMode()), host.clock());
    }

    private CharterWorkbench workbench() {
        LightModules files = parts.sources().files();
        return new CharterWorkbench(
                files.charterFolders(), parts.stores().charterVersions(), files.charters(), host.clock());
    }

    private Accounts accounts() {
        JdbcStores stores = parts.stores();
        ConnectionPorts ports = new ConnectionPorts(
                stores.channels(),
                stores.credentials(),
                stores.connection().apps(),
                stores.connection().pending(),
                stores.connection().health(),
                parts.sources().files().profiles(),
                parts.sources().files().charters(),
                parts.connectors());
        Duration timeout = settings.dispatch().callTimeout();
        return new Accounts(
                new Connections(ports, host.clock(), timeout), new ChannelCare(ports, host.clock(), timeout));
    }

    public SocialServlets servlets() {
        JdbcStores stores = parts.stores();
        WebParts web = new WebParts(
                host.actors(),
                settings.house(),
                new QueueServices(
                        queue(),
                        runner.retractor(queue()),
                        runner.reworder(queue()),
                        stores.posts(),
                        stores.snapshots(),
                        stores.reactions()),
                stores.channels(),
                stores.holds(),
                parts.sources().files().profiles(),
                parts.sources().files().charters(),
                workbench(),
                parts.sources().files().recipes(),
                parts.sources().files().suggestions(),
                parts.sources().articles(),
                parts.sources().media(),
                host.readers().assets(),
                parts.renditioner(),
                parts.connected(),
                accounts(),
                dispatch(),
                host.clock());
        return SocialServlets.of(web, site.openParts());
    }

    /** What readers' pages say of articles, from the same source as the API. */
    public PublicSite site() {
        return site;
    }

    /** For whoever drives dispatch by hand instead of by {@link #start}. */
    public DeliveryRunner runner() {
        return runner;
    }

    private List<Duty> duties() {
        DueTimes dueTimes = new DueTimes(parts.stores().posts(), host.clock());
        ClosedNetworks closed = new ClosedNetworks(
                parts.stores().posts(), parts.sources().files().profiles(), host.clock());
        Stream<Duty> own = Stream.of(
                new Duty(DISPATCH, settings.tick(), runner::tick, runner::nextDueAt),
                Duty.every("due times", Duration.ofDays(1), dueTimes::recompute),
                Duty.every("closed networks", Duration.ofHours(1), closed::hold),
                Duty.every("connections", CONNECTION_TESTS, this::testConnections),
                Duty.every("reactions", REACTIONS, this::readReactions),
                Duty.every("secrets", Duration.ofHours(1), this::rotateSecrets));
        return Stream.concat(own, parts.duties().stream()).toList();
    }

    /** A copy of an installation asks nobody. */
    private void readReactions() {
        if (runner.status().active()) {
            new Readings(parts.stores().reactions(), parts.sources().files().profiles(), runner::count, host.clock())
                    .read();
        }
    }

    /** Told only where there was something to do: most installations have one key. */
    private void rotateSecrets() {
        Rotated rotated = parts.stores().connection().rotation().rotate();
        if (!rotated.equals(Rotated.NOTHING)) {
            LOG.info(
                    "{} secrets were encrypted with the new key, {} are left under others",
                    rotated.renewed(),
                    rotated.left());
        }
    }

    /** Every node looks; what another one tested meanwhile is not tested again. A host that may not send asks nobody. */
    private void testConnections() {
        if (settings.dispatch().enabled()) {
            accounts().care().testAll(CONNECTION_TESTS.multipliedBy(3));
        }
    }

    private Dispatch dispatch() {
        return new Dispatch() {
            @Override
            public DispatchView view() {
                DispatchStatus status = runner.status();
                return new DispatchView(
                        status.active(),
                        status.reason(),
                        status.needsConfirmation(),
                        status.lastTick(),
                        status.overdue());
            }

            @Override
            public void confirm(Actor actor) {
                runner.confirmInstallation(actor);
            }
        };
    }
}
