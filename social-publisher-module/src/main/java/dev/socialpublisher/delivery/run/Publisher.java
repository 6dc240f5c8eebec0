package dev.socialpublisher.delivery.run;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.delivery.Attempt;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.DispatchStore;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.delivery.Lease;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.ErrorKind;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one post from its claim to a recorded answer: gates, uploads, gates again, the attempt on record, the one call.
 * Only {@link Connector#publish} is irreversible, and only here is it called.
 */
final class Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final DispatchStore dispatch;
    private final List<Gate> gates;
    private final DispatchSettings settings;
    private final Clock clock;
    private final Connectors connectors;
    private final Requests requests;
    private final Verdicts verdicts;
    private final Recorder recorder;

    Publisher(DispatchPorts ports, DispatchSettings settings, Workshop workshop) {
        dispatch = ports.dispatch();
        gates = ports.gates();
        requests = new Requests(ports);
        this.settings = settings;
        clock = workshop.clock();
        connectors = workshop.connectors();
        verdicts = workshop.verdicts();
        recorder = workshop.recorder();
    }

    /** Empty where another worker, or a person, was faster. */
    Optional<Claim> claim(Post due) {
        Instant now = clock.instant();
        Change change =
                Change.of(due).to(PostState.PUBLISHING, Step.bySystem("claim", Wording.same(settings.worker()), now));
        return dispatch.claim(change, lease(now), now);
    }

    void deliver(Claim claimed) {
        List<Attempt> attempts = dispatch.attempts(claimed.dispatch().deliveryKey());
        Claim claim = claimed.beforeCall();
        if (isOut(claim, attempts)) {
            return;
        }
        boolean earlierMaySent = attempts.stream().anyMatch(Attempt::mayHaveSent);
        Optional<Ready> ready;
        try {
            ready = refused(claim) ? Optional.empty() : prepare(claim, earlierMaySent);
        } catch (SocialException e) {
            recorder.record(notPrepared(claim, e));
            return;
        }
        ready.ifPresent(this::call);
    }

    /** Whether an answer came late, after the post had gone back into the queue: then it is published already. */
    private boolean isOut(Claim claim, List<Attempt> attempts) {
        Optional<RemotePost> published = Attempt.published(attempts);
        published.ifPresent(remote -> recorder.record(verdicts.published(claim, remote, "found", clock.instant())));
        return published.isPresent();
    }

    /** All that the one call needs. */
    private record Ready(Claim claim, Connector connector, Prepared prepared, Verdicts.Circumstances known) {}

    private Optional<Ready> prepare(Claim claim, boolean earlierMaySent) {
        Channel channel = connectors.channel(claim.post().channel());
        NetworkProfile profile = connectors.open(channel);
        if (channel.byHand()) {
            recorder.record(verdicts.handedOut(claim, channel, clock.instant()));
            return Optional.empty();
        }
        Connector connector = connectors.of(channel);
        Verdicts.Circumstances known = new Verdicts.Circumstances(earlierMaySent, profile.reconciliation());
        Preparation preparation = upload(connector, requests.whole(claim, channel, profile));
        if (preparation instanceof Preparation.Later later) {
            recorder.record(verdicts.later(claim, later, clock.instant()));
            return Optional.empty();
        }
        return preparation.fold(
                prepared ->
                        refused(claim) ? Optional.empty() : Optional.of(new Ready(claim, connector, prepared, known)),
                result -> {
                    recorder.record(verdicts.of(claim, result, known, clock.instant()));
                    return Optional.empty();
                });
    }

    private Preparation upload(Connector connector, PublishRequest request) {
        try {
            return connector.prepare(request, dispatch.journal(request.deliveryKey()));
        } catch (SocialException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error(
                    "{} connector failed to prepare {}",
                    ErrorCode.DELIVERY_CONNECTOR_FAILED.code(),
                    request.deliveryKey(),
                    e);
            return new Preparation.Stopped(new PublishResult.Unavailable(Wording.of(
                    "the connector failed before anything was sent: %s",
                    "le connecteur a échoué avant tout envoi\u00a0: %s", e)));
        }
    }

    private void call(Ready ready) {
        String key = ready.prepared().request().deliveryKey();
        if (isOut(ready.claim(), dispatch.attempts(key))) { // uploads take their time
            return;
        }
        Instant now = clock.instant();
        Optional<Claim> begun = dispatch.begin(ready.claim(), lease(now), now);
        if (begun.isEmpty()) {
            LOG.warn("the claim on {} ran out before the call; nothing was sent", key);
            return;
        }
        PublishResult result = stillLeased(now)
                ? publish(ready.connector(), ready.prepared())
                : new PublishResult.Unavailable(new Wording(
                        "the process stood still until the claim ran out; nothing was sent",
                        "le serveur est resté figé jusqu’à la fin du délai réservé\u202f; rien n’a été envoyé"));
        recorder.record(verdicts.of(begun.get(), result, ready.known(), clock.instant()));
    }

    /** After {@code begin} has committed an exception can no longer prove that nothing was sent. */
    private static PublishResult publish(Connector connector, Prepared prepared) {
        try {
            return connector.publish(prepared);
        } catch (RuntimeException e) {
            LOG.error(
                    "{} connector failed to publish {}",
                    ErrorCode.DELIVERY_CONNECTOR_FAILED.code(),
                    prepared.request().deliveryKey(),
                    e);
            return new PublishResult.Unknown(Wording.of(
                    "the connector failed during the call: %s", "le connecteur a échoué pendant l’appel\u00a0: %s", e));
        }
    }

    /** Leaves the call its whole time before others may think it lost. */
    private boolean stillLeased(Instant begunAt) {
        Instant latest = begunAt.plus(settings.lease()).minus(settings.callTimeout());
        return clock.instant().isBefore(latest);
    }

    /** Asks the gates in order; the first that does not let the claim pass is put on record. */
    private boolean refused(Claim claim) {
        for (Gate gate : gates) {
            Optional<Verdict> refusal = verdicts.of(claim, gate.check(claim), clock.instant());
            if (refusal.isPresent()) {
                recorder.record(refusal.get());
                return true;
            }
        }
        return false;
    }

    /** A database or repository that is away comes back; everything else waits for a person. */
    private Verdict notPrepared(Claim claim, SocialException e) {
        Instant now = clock.instant();
        Wording why = Wording.of("%s: %s", "%s\u00a0: %s", e.code().code(), e.wording());
        return e.code().kind() == ErrorKind.UNAVAILABLE
                ? verdicts.retry(claim, PublishResult.Kind.UNAVAILABLE, why, now)
                : verdicts.held(claim, Optional.empty(), why, now);
    }

    private Lease lease(Instant now) {
        return new Lease(settings.worker(), now.plus(settings.lease()));
    }
}
