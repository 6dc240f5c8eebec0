package dev.socialpublisher.delivery.gate;

import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Hold;
import dev.socialpublisher.queue.HoldStore;
import java.time.ZoneId;

/** Holds what comes due while its channel, or everything, is on hold. */
public final class HeldGate implements Gate {
    private final HoldStore holds;
    private final ZoneId zone;

    /** {@code zone}: in which reasons say times. */
    public HeldGate(HoldStore holds, ZoneId zone) {
        this.holds = holds;
        this.zone = zone;
    }

    @Override
    public GateResult check(Claim claim) {
        return holds.all().stream()
                .filter(hold ->
                        hold.channel().map(claim.post().channel()::equals).orElse(true))
                .findFirst()
                .<GateResult>map(hold -> new GateResult.Hold(reason(hold)))
                .orElse(GateResult.pass());
    }

    private Wording reason(Hold hold) {
        Wording what = hold.channel()
                .map(channel -> Wording.of("channel %s is", "le compte %s est suspendu", channel))
                .orElse(new Wording("everything is", "tout est suspendu"));
        return Wording.of(
                "%s on hold since %s, by %s: %s",
                "%s depuis le %s par %s\u00a0: %s", what, Moment.of(hold.since(), zone), hold.actorName(), hold.why());
    }
}
