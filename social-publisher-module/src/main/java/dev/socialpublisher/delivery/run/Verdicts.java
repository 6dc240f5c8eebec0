package dev.socialpublisher.delivery.run;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.PublishResult.Duplicate;
import dev.socialpublisher.connector.PublishResult.Pending;
import dev.socialpublisher.connector.PublishResult.Published;
import dev.socialpublisher.connector.PublishResult.RateLimited;
import dev.socialpublisher.connector.PublishResult.Rejected;
import dev.socialpublisher.connector.RateScope;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.delivery.Attempt;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Delivery;
import dev.socialpublisher.delivery.Dispatch;
import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.delivery.Halt;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.Hold;
import dev.socialpublisher.queue.Outcome;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Progress;
import dev.socialpublisher.queue.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What follows from each answer of a network. Pure but for the jitter of retries. */
final class Verdicts {
    private static final Wording LOST_AUTHORISATION = new Wording(
            "the network no longer accepts our authorisation", "le réseau n’accepte plus notre autorisation");
    private static final Wording BLOCKED_ACCOUNT =
            new Wording("the network blocks this account", "le réseau bloque ce compte");
    private static final Wording BAD_SETUP = new Wording(
            "the connection is not set up as the network wants it",
            "la connexion n’est pas configurée comme le réseau l’exige");
    private static final Wording NOTHING_SENT = new Wording("nothing was sent", "rien n’a été envoyé");

    private static final Duration SHORTEST_HALT = Duration.ofMinutes(1);

    /** Whatever a network says, for instance "next month": one call a day shows whether it still holds. */
    private static final Duration LONGEST_HALT = Duration.ofDays(1);

    private final RetryPlan retries;
    private final DispatchSettings settings;
    private final ZoneId zone;
    private final LastPart lastPart;

    /** {@code zone}: in which reasons say times. */
    Verdicts(RetryPlan retries, DispatchSettings settings, ZoneId zone, LastPart lastPart) {
        this.zone = zone;
        this.lastPart = lastPart;
        this.retries = retries;
        this.settings = settings;
    }

    /**
     * What an answer is judged by.
     *
     * @param earlierMaySent whether an earlier attempt may have put the post on the network
     */
    record Circumstances(boolean earlierMaySent, ReconciliationClass reconciliation) {}

    /** Whether the part that a claim sends is its post's last, by what the network's profile says. */
    interface LastPart {
        boolean test(Claim claim);
    }

    /** For the answer to a claim's call, or to its preparation when {@code claim} has no attempt. */
    Verdict of(Claim claim, PublishResult result, Circumstances known, Instant now) {
        return switch (result.kind()) {
            case PUBLISHED -> published(claim, ((Published) result).post(), "published", now);
            case PENDING -> pending(claim, (Pending) result, now);
            case RATE_LIMITED -> rateLimited(claim, (RateLimited) result, now);
            case UNAVAILABLE -> retry(claim, result.kind(), result.detail(), now);
            case UNKNOWN ->
                claim.attempt().isPresent()
                        ? uncertain(claim, result, known.reconciliation(), now)
                        : retry(claim, PublishResult.Kind.UNAVAILABLE, result.detail(), now);
            case DUPLICATE -> duplicate(claim, (Duplicate) result, known.earlierMaySent(), now);
            case REJECTED -> failed(claim, result, now);
            case MEDIA_GONE -> retry(claim, result.kind(), result.detail(), now).forgetting();
            case AUTHORISATION_LOST -> stopped(claim, result, LOST_AUTHORISATION, now);
            case BLOCKED -> stopped(claim, result, BLOCKED_ACCOUNT, now);
            case MISCONFIGURED -> stopped(claim, result, BAD_SETUP, now);
        };
    }

    /** For a gate that does not let a claim pass; nothing was sent. */
    Optional<Verdict> of(Claim claim, GateResult gate, Instant now) {
        return gate.fold(
                Optional::empty,
                reason -> Optional.of(held(claim, Optional.empty(), reason, now)),
                reason -> Optional.of(missed(claim, reason, now)),
                later -> Optional.of(waiting(claim, later, now)));
    }

    Verdict held(Claim claim, Optional<Attempt> attempt, Wording reason, Instant now) {
        Change change = Change.of(claim.post()).to(PostState.HELD, Step.bySystem("hold", reason, now));
        return Verdict.of(new Delivery(change, claim.dispatch().done(), attempt));
    }

    Verdict published(Claim claim, RemotePost remote, String action, Instant now) {
        Progress.Part part = new Progress.Part(remote.id(), remote.address());
        Outcome before = claim.post().outcome();
        boolean last = before.progress().sent().contains(part) || lastPart.test(claim);
        Outcome outcome = before.with(part, last);
        Change change = Change.of(claim.post())
                .with(post -> post.withOutcome(outcome))
                .to(
                        last ? PostState.PUBLISHED : PostState.PARTIALLY_PUBLISHED,
                        Step.bySystem(action, Wording.same(remote.address().toString()), now));
        Optional<Attempt> attempt = ended(claim, PublishResult.Kind.PUBLISHED, Wording.NONE, Optional.of(remote), now);
        return Verdict.of(new Delivery(change, claim.dispatch().done(), attempt));
    }

    /** Provably not sent: again after a while, or FAILED when all tries are used up. */
    Verdict retry(Claim claim, PublishResult.Kind kind, Wording detail, Instant now) {
        int failures = claim.dispatch().tries().failures() + 1;
        Optional<Duration> wait = retries.after(failures);
        if (wait.isEmpty()) {
            return failed(
                    claim,
                    kind,
                    Wording.of(
                            "not sent in %d tries: %s", "non envoyé après %d tentatives\u00a0: %s", failures, detail),
                    now);
        }
        Instant next = now.plus(wait.get());
        Wording why = Wording.of(
                "not sent, try %d on %s: %s",
                "non envoyé, tentative %d le %s\u00a0: %s", failures + 1, Moment.of(next, zone), detail);
        Step step = Step.bySystem("retry", why, now);
        return scheduled(claim, step, claim.dispatch().failed(next), ended(claim, kind, detail, Optional.empty(), now));
    }

    /** To a person, who says what became of it; no machine looks for it or sends it meanwhile. */
    Verdict handedOut(Claim claim, Channel channel, Instant now) {
        Wording why = Wording.of(
                "to post by hand on %s (%s), then paste the address here",
                "à publier à la main sur %s (%s), puis collez l’adresse ici", channel.name(), channel.handle());
        Change change = Change.of(claim.post()).to(PostState.UNCERTAIN, Step.bySystem("hand-out", why, now));
        return Verdict.of(new Delivery(change, claim.dispatch().looked(Optional.empty()), Optional.empty()));
    }

    private Verdict pending(Claim claim, Pending result, Instant now) {
        Instant next = now.plus(result.checkAfter());
        Change change = Change.of(claim.post()).note(Step.bySystem("pending", askedAgain(next), now));
        Dispatch asking = claim.dispatch().pending(result.token(), next);
        return Verdict.of(
                new Delivery(change, asking, ended(claim, result.kind(), result.detail(), Optional.empty(), now)));
    }

    private Wording askedAgain(Instant next) {
        return Wording.of("asked again on %s", "nouvelle vérification le %s", Moment.of(next, zone));
    }

    private Verdict rateLimited(Claim claim, RateLimited result, Instant now) {
        Instant until = haltEnd(result.until(), now);
        Step step = Step.bySystem(
                "rate-limit",
                Wording.of(
                        "waits until %s: %s",
                        "en attente jusqu’au %s\u00a0: %s", Moment.of(until, zone), result.detail()),
                now);
        Post post = claim.post();
        Halt halt = result.scope() == RateScope.ACCOUNT
                ? Halt.ofChannel(post.channel(), until, result.detail())
                : Halt.ofNetwork(post.network(), until, result.detail());
        Optional<Attempt> attempt = ended(claim, result.kind(), result.detail(), Optional.empty(), now);
        return scheduled(claim, step, claim.dispatch().waiting(until), attempt).halting(halt);
    }

    private static Instant haltEnd(Instant asked, Instant now) {
        Instant latest = now.plus(LONGEST_HALT);
        Instant earliest = asked.isAfter(now) ? asked : now.plus(SHORTEST_HALT);
        return earliest.isAfter(latest) ? latest : earliest;
    }

    /** A call was made and its outcome is open; what follows is for the {@link Reconciler}. */
    Verdict uncertain(Claim claim, PublishResult result, ReconciliationClass reconciliation, Instant now) {
        Instant started = claim.attempt().map(Attempt::startedAt).orElse(now);
        return unsettled(claim, result, started.plus(untilLook(reconciliation)), now);
    }

    /** Where a repeat is recognised by its handle there is nothing to wait for but the call itself. */
    private Duration untilLook(ReconciliationClass reconciliation) {
        return reconciliation == ReconciliationClass.HANDLE ? settings.callTimeout() : settings.untilSettled();
    }

    /** The network knows the post: ours, if an earlier call may have arrived; else one to look for. */
    private Verdict duplicate(Claim claim, Duplicate result, boolean earlierMaySent, Instant now) {
        if (earlierMaySent && result.post().isPresent()) {
            return published(claim, result.post().get(), "found", now);
        }
        return unsettled(claim, result, now, now);
    }

    private static Verdict unsettled(Claim claim, PublishResult result, Instant look, Instant now) {
        Step step = Step.bySystem("lose-track", result.detail(), now);
        Change change = Change.of(claim.post()).to(PostState.UNCERTAIN, step);
        Optional<Attempt> attempt = ended(claim, result.kind(), result.detail(), Optional.empty(), now);
        return Verdict.of(new Delivery(change, claim.dispatch().waiting(look), attempt));
    }

    /** Refused for good. */
    Verdict failed(Claim claim, PublishResult refusal, Instant now) {
        Wording why = refusal instanceof Rejected rejected
                ? Wording.of("%s: %s", "%s\u00a0: %s", rejected.code(), rejected.detail())
                : refusal.detail();
        return failed(claim, refusal.kind(), why, now);
    }

    private static Verdict failed(Claim claim, PublishResult.Kind kind, Wording reason, Instant now) {
        Change change = Change.of(claim.post())
                .with(post -> post.withOutcome(post.outcome().unsent(reason)))
                .to(PostState.FAILED, Step.bySystem("fail", reason, now));
        Optional<Attempt> attempt = ended(claim, kind, reason, Optional.empty(), now);
        return Verdict.of(new Delivery(change, claim.dispatch().done(), attempt));
    }

    private Verdict stopped(Claim claim, PublishResult result, Wording what, Instant now) {
        Wording reason = Wording.of("%s: %s", "%s\u00a0: %s", what, result.detail());
        Hold hold = new Hold(Optional.of(claim.post().channel()), Actor.SYSTEM.id(), Actor.SYSTEM.name(), reason, now);
        Optional<Attempt> attempt = ended(claim, result.kind(), result.detail(), Optional.empty(), now);
        return held(claim, attempt, reason, now).holding(hold);
    }

    /** What is out already is not missed: a person decides about the rest. */
    private Verdict missed(Claim claim, Wording reason, Instant now) {
        if (claim.post().outcome().progress().begun()) {
            return held(claim, Optional.empty(), reason, now);
        }
        Change change = Change.of(claim.post())
                .to(PostState.SCHEDULED, Step.bySystem("release-claim", NOTHING_SENT, now))
                .to(PostState.MISSED, Step.bySystem("miss", reason, now));
        return Verdict.of(new Delivery(change, claim.dispatch().done(), Optional.empty()));
    }

    /** For an upload that goes on; the post's time to live ends it where it never does. */
    Verdict later(Claim claim, Preparation.Later later, Instant now) {
        return waiting(claim, new GateResult.Later(now.plus(later.after()), later.why()), now);
    }

    /** Back into the queue, with uploads and tries as they are; a try that was not made is none. */
    private Verdict waiting(Claim claim, GateResult.Later later, Instant now) {
        Wording why = Wording.of("%s: %s", "%s\u00a0: %s", askedAgain(later.at()), later.reason());
        Step step = Step.bySystem("wait", why, now);
        return scheduled(claim, step, claim.dispatch().waiting(later.at()), Optional.empty());
    }

    private static Verdict scheduled(Claim claim, Step step, Dispatch memory, Optional<Attempt> attempt) {
        Change change = Change.of(claim.post()).to(claim.post().waitingState(), step);
        return Verdict.of(new Delivery(change, memory, attempt));
    }

    private static Optional<Attempt> ended(
            Claim claim, PublishResult.Kind kind, Wording detail, Optional<RemotePost> remote, Instant now) {
        return claim.attempt().map(attempt -> attempt.ended(new Attempt.End(now, kind, detail, remote)));
    }
}
