package dev.socialpublisher.delivery.run;

import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.delivery.Attempt;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.DispatchStore;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.ReconciliationClass;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settles claims whose worker is gone: with an attempt on record the outcome is open, without one nothing was sent. */
final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final int BATCH = 200;

    private final DispatchStore dispatch;
    private final Connectors connectors;
    private final Verdicts verdicts;
    private final Recorder recorder;
    private final Clock clock;
    private final ZoneId zone;

    Recovery(DispatchStore dispatch, Workshop workshop, ZoneId zone) {
        this.zone = zone;
        this.dispatch = dispatch;
        connectors = workshop.connectors();
        verdicts = workshop.verdicts();
        recorder = workshop.recorder();
        clock = workshop.clock();
    }

    void run() {
        for (Claim claim : dispatch.expired(clock.instant(), BATCH)) {
            LOG.warn("the claim on {} ran out", claim.dispatch().deliveryKey());
            settle(claim);
        }
    }

    /** One that cannot be judged, because its network's profile is gone, must not stop the others. */
    private void settle(Claim claim) {
        try {
            recorder.record(verdict(claim));
        } catch (RuntimeException e) {
            LOG.error("the claim on {} stays as it is", claim.dispatch().deliveryKey(), e);
        }
    }

    private Verdict verdict(Claim claim) {
        boolean open =
                claim.attempt().filter(attempt -> attempt.end().isEmpty()).isPresent();
        if (!open) {
            Wording detail = new Wording(
                    "the process stopped before anything was sent", "le serveur s’est arrêté avant tout envoi");
            return verdicts.retry(claim.beforeCall(), PublishResult.Kind.UNAVAILABLE, detail, clock.instant());
        }
        Instant started = claim.attempt().map(Attempt::startedAt).orElseThrow();
        PublishResult lost = new PublishResult.Unknown(Wording.of(
                "no answer is on record for the call of %s",
                "aucune réponse n’a été enregistrée pour l’appel du %s", Moment.of(started, zone)));
        return verdicts.uncertain(claim, lost, reconciliation(claim), clock.instant());
    }

    private ReconciliationClass reconciliation(Claim claim) {
        return connectors.profile(claim.post().network()).reconciliation();
    }
}
