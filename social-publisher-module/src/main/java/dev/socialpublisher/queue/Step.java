package dev.socialpublisher.queue;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.error.Wording;
import java.time.Instant;

/**
 * What is done to a post, by whom and why.
 *
 * @param action stable name, for instance {@code submit}, {@code approve}, {@code claim}
 * @param why a person's comment or reason, or the machine's; may be empty
 */
public record Step(String action, String actorId, Wording why, Instant at) {
    /** With what a person says. */
    public static Step by(Actor actor, String action, String why, Instant at) {
        return by(actor, action, Wording.same(why), at);
    }

    /** Done by a person, with a reason of ours. */
    public static Step by(Actor actor, String action, Wording why, Instant at) {
        return new Step(action, actor.id(), why, at);
    }

    /** Done by the dispatcher or the reconciler. */
    public static Step bySystem(String action, Wording why, Instant at) {
        return by(Actor.SYSTEM, action, why, at);
    }
}
