package dev.socialpublisher.delivery.run;

import dev.socialpublisher.delivery.Delivery;
import dev.socialpublisher.delivery.Halt;
import dev.socialpublisher.queue.Hold;
import java.util.Optional;

/**
 * What follows from an answer.
 *
 * @param halt of the account or network, for a time
 * @param hold of the channel, until a person acts
 * @param forgetSteps whether uploads must be made again
 */
record Verdict(Delivery delivery, Optional<Halt> halt, Optional<Hold> hold, boolean forgetSteps) {
    static Verdict of(Delivery delivery) {
        return new Verdict(delivery, Optional.empty(), Optional.empty(), false);
    }

    Verdict halting(Halt newHalt) {
        return new Verdict(delivery, Optional.of(newHalt), hold, forgetSteps);
    }

    Verdict holding(Hold newHold) {
        return new Verdict(delivery, halt, Optional.of(newHold), forgetSteps);
    }

    Verdict forgetting() {
        return new Verdict(delivery, halt, hold, true);
    }
}
