package dev.socialpublisher.delivery.run;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.ability.CountResult;
import dev.socialpublisher.connector.ability.Counts;
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.connector.ability.Edits;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Dispatch;
import dev.socialpublisher.delivery.DispatchStore;
import dev.socialpublisher.delivery.wording.Reworder;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.service.QueueService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due. Each {@link #tick} settles what earlier ones left open and offers due posts to their network's lane;
 * any number of nodes may tick on one database. Rows are the truth: a tick that never comes delays, and loses nothing.
 */
public final class DeliveryRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRunner.class);
    private static final int POSTS_PER_TURN = 20;
    private static final int LOOKS_PER_TICK = 200;
    private static final Duration OVERDUE = Duration.ofMinutes(1);

    private final DispatchPorts ports;
    private final DispatchStore dispatch;
    private final DispatchSettings settings;
    private final Lanes lanes;
    private final Clock clock;
    private final CloneGuard guard;
    private final CatchUp catchUp;
    private final Recorder recorder;
    private final Recovery recovery;
    private final Reconciler reconciler;
    private final Publisher publisher;
    private final Connectors connectors;
    private volatile boolean stopping;
    private Optional<Wording> lastReason = Optional.empty();

    /** What a runner works with, beside its ports: threads, chance and time come from outside. {@code zone}: in which reasons say times. */
    public record Means(Lanes lanes, RetryPlan retries, Clock clock, ZoneId zone) {}

    public DeliveryRunner(DispatchPorts ports, DispatchSettings settings, Means means) {
        this.ports = ports;
        this.settings = settings;
        dispatch = ports.dispatch();
        lanes = means.lanes();
        clock = means.clock();
        guard = new CloneGuard(ports.installation(), ports.mark(), settings.baseUrl(), means.zone());
        catchUp = new CatchUp(ports, settings.catchUpLimit(), means.zone());
        recorder = new Recorder(dispatch, ports.holds());
        connectors = new Connectors(ports, settings.callTimeout(), clock);
        Workshop workshop = new Workshop(connectors, verdicts(means), recorder, means.retries(), clock);
        recovery = new Recovery(dispatch, workshop, means.zone());
        reconciler = new Reconciler(ports, workshop);
        publisher = new Publisher(ports, settings, workshop);
    }

    private Verdicts verdicts(Means means) {
        return new Verdicts(
                means.retries(),
                settings,
                means.zone(),
                claim -> Parts.isLast(
                        claim.post(), connectors.profile(claim.post().network())));
    }

    /** Called every few seconds by one clock per node. Returns before the posts are out; throws nothing but errors. */
    public synchronized void tick() {
        try {
            if (!stopping && mayDispatch()) {
                recorder.recordLeftovers();
                recovery.run();
                recordTick();
                work().forEach(this::offer);
            }
        } catch (RuntimeException e) {
            LOG.error("a tick of dispatch failed; the next one goes on", e);
        }
    }

    /** For the screen and the watchdog; reads the database. */
    public DispatchStatus status() {
        Optional<Wording> guarded = guard.reason();
        Wording reason = settings.enabled()
                ? guarded.orElse(Wording.NONE)
                : new Wording(
                        "dispatch is switched off by configuration", "l’envoi est désactivé dans la configuration");
        return new DispatchStatus(
                reason.isEmpty() && !stopping,
                reason,
                guarded.isPresent(),
                ports.installation().lastTick(),
                dispatch.overdue(clock.instant().minus(OVERDUE)));
    }

    /** Deletes what was published through the same channels; refuses while dispatch is off. */
    public Retractor retractor(QueueService queue) {
        return new Retractor(queue, connectors, this::status);
    }

    /** Changes what was published through the same channels; refuses while dispatch is off. */
    public Reworder reworder(QueueService queue) {
        return new Reworder(queue, new Reworder.Network() {
            @Override
            public Wording off() {
                return status().reason();
            }

            @Override
            public EditResult edit(Post post, RemotePost remote) {
                return DeliveryRunner.this.edit(post, remote);
            }
        });
    }

    private EditResult edit(Post post, RemotePost remote) {
        Channel channel = connectors.channel(post.channel());
        if (connectors.of(channel) instanceof Edits edits) {
            Claim claim = new Claim(post, Dispatch.first(post, clock.instant()), Optional.empty());
            return edits.edit(remote, new Requests(ports).withoutPictures(claim, channel));
        }
        throw new IllegalArgumentException("the connector of " + post.network() + " changes no post");
    }

    /** What readers did with a published post; only for networks whose profile says that they tell. Blocks on the network. */
    public CountResult count(Post post, RemotePost remote) {
        Connector connector = connectors.of(connectors.channel(post.channel()));
        if (connector instanceof Counts counts) {
            return counts.count(remote);
        }
        throw new IllegalArgumentException("the connector of " + post.network() + " counts no reactions");
    }

    /** When the next post comes due, to wake up for; empty when none waits. */
    public Optional<Instant> nextDueAt() {
        return dispatch.nextDueAt();
    }

    /** A member of the web team says that this installation, on this database, is the one that sends. */
    public void confirmInstallation(Actor actor) {
        guard.confirm(actor, clock.instant());
        LOG.info("dispatch from {} was confirmed by {}", settings.baseUrl(), actor.id());
    }

    /** Ticks count again after a {@link #stop}. */
    public void start() {
        stopping = false;
    }

    /** Lets running calls end; what they leave open is settled by another node or at the next start. */
    public void stop() {
        stopping = true;
        lanes.close(settings.callTimeout());
        recorder.recordLeftovers();
    }

    private boolean mayDispatch() {
        if (!settings.enabled()) {
            return false;
        }
        guard.bindNew(clock.instant());
        Optional<Wording> reason = guard.reason();
        if (!reason.equals(lastReason)) {
            reason.ifPresent(why -> LOG.warn("dispatch is off: {}", why.english()));
            lastReason = reason;
        }
        return reason.isEmpty();
    }

    private void recordTick() {
        Instant now = clock.instant();
        ports.installation().lastTick().ifPresent(last -> catchUp.run(last, now));
        catchUp.missLapsed(now);
        ports.installation().tick(now);
        ports.mark().tick(now);
    }

    /** By channel: what to look at, then what is due. */
    private Map<ChannelId, List<Runnable>> work() {
        Instant now = clock.instant();
        Map<ChannelId, List<Runnable>> work = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        Stream<Claim> uncertain = dispatch.uncertain(now, LOOKS_PER_TICK).stream();
        uncertain.forEach(claim -> add(work, claim, () -> reconciler.look(claim)));
        Stream<Claim> pending = dispatch.pending(now, LOOKS_PER_TICK).stream();
        pending.forEach(claim -> add(work, claim, () -> reconciler.resume(claim)));
        dispatch.channelsDue(now).forEach(channel -> work.computeIfAbsent(channel, id -> new ArrayList<>()));
        return work;
    }

    private static void add(Map<ChannelId, List<Runnable>> work, Claim claim, Runnable look) {
        work.computeIfAbsent(claim.post().channel(), id -> new ArrayList<>()).add(look);
    }

    private void offer(ChannelId id, List<Runnable> looks) {
        Optional<Channel> channel = ports.channels().find(id);
        if (channel.isEmpty()) {
            LOG.error("posts wait on channel {}, which does not exist", id);
            return;
        }
        lanes.offer(channel.get().network(), id, () -> serve(channel.get(), looks));
    }

    private void serve(Channel channel, List<Runnable> looks) {
        try {
            for (Runnable look : looks) {
                if (!mayGoOn(channel)) {
                    return;
                }
                look.run();
            }
            for (int turn = 0; turn < POSTS_PER_TURN && mayGoOn(channel) && sendNext(channel); turn++) {
                LOG.debug("one more on {}", channel.id());
            }
        } catch (RuntimeException e) {
            LOG.error("dispatch on channel {} failed; its claim runs out and is settled then", channel.id(), e);
        }
    }

    private boolean mayGoOn(Channel channel) {
        return !stopping
                && dispatch.halts(clock.instant()).stream()
                        .noneMatch(halt -> halt.stops(channel.id(), channel.network()));
    }

    /** False when nothing more is due. */
    private boolean sendNext(Channel channel) {
        Optional<Post> due = dispatch.nextDue(channel.id(), clock.instant());
        due.flatMap(publisher::claim).ifPresent(publisher::deliver);
        return due.isPresent();
    }
}
