package dev.socialpublisher.queue;

import dev.socialpublisher.actor.Actor;
import java.time.Instant;

/**
 * What is done to a post, by whom and why.
 *
 * @param action stable name, for instance {@code submit}, {@code approve}, {@code claim}
 * @param why a person's comment or reason, or the machine's; may be empty
 */
public record Step(String action, String actorId, String why, Instant at) {
    public static Step by(Actor actor, String action, String why, Instant at) {
        return new Step(action, actor.id(), why, at);
    }

    /** Done by the dispatcher or the reconciler. */
    public static Step bySystem(String action, String why, Instant at) {
        return by(Actor.SYSTEM, action, why, at);
    }
}
