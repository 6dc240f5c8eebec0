package dev.socialpublisher.delivery.gate;

import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.queue.Hold;
import dev.socialpublisher.queue.HoldStore;

/** Holds what comes due while its channel, or everything, is on hold. */
public final class HeldGate implements Gate {
    private final HoldStore holds;

    public HeldGate(HoldStore holds) {
        this.holds = holds;
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

    private static String reason(Hold hold) {
        String what = hold.channel().map(channel -> "channel " + channel).orElse("everything");
        return "%s is on hold since %s by %s: %s".formatted(what, hold.since(), hold.actorName(), hold.why());
    }
}
