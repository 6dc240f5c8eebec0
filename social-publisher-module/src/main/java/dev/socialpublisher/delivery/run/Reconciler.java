package dev.socialpublisher.delivery.run;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.FindResult.CannotTell;
import dev.socialpublisher.connector.FindResult.Found;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.PublishResult.Pending;
import dev.socialpublisher.connector.PublishResult.Published;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.delivery.Attempt;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Delivery;
import dev.socialpublisher.delivery.Dispatch;
import dev.socialpublisher.delivery.DispatchStore;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Step;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out what became of a call whose answer was lost, and asks about publications that a network still works on. Looks
 * only; where a repeat is allowed the post goes back into the queue and takes the ordinary way.
 */
final class Reconciler {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

    /** After about three hours of looking at a network that cannot tell, a person looks. */
    static final int MOST_LOOKS = 15;

    private static final int MOST_REPEATS_BY_HANDLE = 3;

    private final DispatchStore dispatch;
    private final Requests requests;
    private final Workshop workshop;
    private final Clock clock;

    Reconciler(DispatchPorts ports, Workshop workshop) {
        dispatch = ports.dispatch();
        requests = new Requests(ports);
        this.workshop = workshop;
        clock = workshop.clock();
    }

    /** For an UNCERTAIN post whose look is due. */
    void look(Claim claim) {
        List<Attempt> attempts = dispatch.attempts(claim.dispatch().deliveryKey());
        Optional<RemotePost> recorded = Attempt.published(attempts);
        if (recorded.isPresent()) {
            adopt(claim, recorded.get());
        } else if (attempts.stream().noneMatch(Attempt::mayHaveSent)) {
            repeat(
                    claim,
                    new Wording(
                            "the late answer says that nothing was sent",
                            "d’après la réponse tardive, rien n’a été envoyé"));
        } else {
            act(claim, find(claim));
        }
    }

    /** For a PUBLISHING post that its network still works on; it is never published again from here. */
    void resume(Claim claim) {
        String token = claim.dispatch().token().orElseThrow();
        PublishResult result;
        try {
            result = connector(claim).resume(token);
        } catch (RuntimeException e) {
            LOG.error("asking about {} failed", claim.dispatch().deliveryKey(), e);
            result = new PublishResult.Unknown(Wording.same(String.valueOf(e.getMessage())));
        }
        Claim asked = claim.beforeCall();
        Instant now = clock.instant();
        switch (result.kind()) {
            case PUBLISHED ->
                workshop.recorder()
                        .record(workshop.verdicts().published(asked, ((Published) result).post(), "published", now));
            case REJECTED, MEDIA_GONE ->
                workshop.recorder().record(workshop.verdicts().failed(asked, result, now));
            case PENDING -> askAgain(asked, now.plus(((Pending) result).checkAfter()));
            case UNKNOWN, UNAVAILABLE, RATE_LIMITED, DUPLICATE, AUTHORISATION_LOST, BLOCKED, MISCONFIGURED ->
                askAgain(asked, now.plus(beforeNextLook(asked)));
        }
    }

    private FindResult find(Claim claim) {
        try {
            Channel channel = workshop.connectors().channel(claim.post().channel());
            PublishRequest request = requests.withoutPictures(claim, channel);
            return connector(claim).find(request, dispatch.journal(request.deliveryKey()));
        } catch (RuntimeException e) {
            LOG.error("looking for {} failed", claim.dispatch().deliveryKey(), e);
            return new CannotTell(Wording.same(String.valueOf(e.getMessage())));
        }
    }

    private void act(Claim claim, FindResult found) {
        switch (found.kind()) {
            case FOUND -> adopt(claim, ((Found) found).post());
            case ABSENT -> absent(claim);
            case CANNOT_TELL -> later(claim, ((CannotTell) found).detail());
        }
    }

    private void absent(Claim claim) {
        int repeats = claim.dispatch().tries().repeats();
        ReconciliationClass reconciliation =
                workshop.connectors().profile(claim.post().network()).reconciliation();
        boolean mayRepeat = switch (reconciliation) {
            case HANDLE -> repeats < MOST_REPEATS_BY_HANDLE;
            case REFUSES_DUPLICATES -> repeats < 1 && !saidDuplicate(claim);
            case NONE -> false;
        };
        if (mayRepeat) {
            repeat(
                    claim,
                    new Wording(
                            "not found on the network; sent once more, byte for byte the same",
                            "introuvable sur le réseau\u202f; renvoyé une fois, rigoureusement à l’identique"));
        } else {
            giveToPerson(
                    claim,
                    new Wording(
                            "not found on the network; a person looks and decides",
                            "introuvable sur le réseau\u202f; à vous de vérifier et de décider"));
        }
    }

    /** A network that knows the words already would refuse them again. */
    private static boolean saidDuplicate(Claim claim) {
        return claim.attempt()
                .flatMap(Attempt::end)
                .filter(end -> end.result() == PublishResult.Kind.DUPLICATE)
                .isPresent();
    }

    private void adopt(Claim claim, RemotePost remote) {
        Claim looked = claim.beforeCall();
        workshop.recorder().record(workshop.verdicts().published(looked, remote, "found", clock.instant()));
    }

    private void repeat(Claim claim, Wording why) {
        Step step = Step.bySystem("repeat", why, clock.instant());
        Change change = Change.of(claim.post()).to(claim.post().waitingState(), step);
        settle(change, claim.dispatch().repeating());
    }

    private void later(Claim claim, Wording detail) {
        if (claim.dispatch().tries().looks() + 1 >= MOST_LOOKS) {
            giveToPerson(
                    claim,
                    Wording.of("the network could not tell: %s", "le réseau n’a pas su répondre\u00a0: %s", detail));
            return;
        }
        Instant next = clock.instant().plus(beforeNextLook(claim));
        dispatch.remember(claim.post(), claim.dispatch().looked(Optional.of(next)));
    }

    /** Stays UNCERTAIN, which a person sees; nothing more happens by itself. */
    private void giveToPerson(Claim claim, Wording why) {
        Change change = Change.of(claim.post()).note(Step.bySystem("look", why, clock.instant()));
        settle(change, claim.dispatch().looked(Optional.empty()));
    }

    private void askAgain(Claim claim, Instant next) {
        if (claim.dispatch().tries().looks() + 1 >= MOST_LOOKS) {
            Step step = Step.bySystem(
                    "lose-track",
                    new Wording(
                            "the network accepted the post and does not say what became of it",
                            "le réseau a accepté le post et ne dit pas ce qu’il est devenu"),
                    clock.instant());
            Change change = Change.of(claim.post()).to(PostState.UNCERTAIN, step);
            settle(change, claim.dispatch().lost(next));
            return;
        }
        dispatch.remember(claim.post(), claim.dispatch().looked(Optional.of(next)));
    }

    private void settle(Change change, Dispatch memory) {
        workshop.recorder().record(Verdict.of(new Delivery(change, memory, Optional.empty())));
    }

    private Duration beforeNextLook(Claim claim) {
        return workshop.retries().beforeLook(claim.dispatch().tries().looks());
    }

    private Connector connector(Claim claim) {
        return workshop.connectors()
                .of(workshop.connectors().channel(claim.post().channel()));
    }
}
