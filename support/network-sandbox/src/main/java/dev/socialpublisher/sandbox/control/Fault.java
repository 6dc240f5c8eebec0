package dev.socialpublisher.sandbox.control;

import dev.socialpublisher.sandbox.http.Answer;
import java.time.Duration;
import java.util.Optional;

/**
 * What happens to one call.
 *
 * @param name as scripted, for listings
 * @param delay waited before anything else, for {@link Kind#LATE} before the answer; zero for none
 * @param accepts whether the stand-in handles the request as usual, so that a good post is in the journal
 * @param outcome what the client sees
 */
public record Fault(String name, Duration delay, boolean accepts, Outcome outcome) {

    public static final Duration MAX_DELAY = Duration.ofMinutes(2);

    public Fault {
        if (delay.isNegative() || delay.compareTo(MAX_DELAY) > 0) {
            throw new IllegalArgumentException("delayMs is " + delay.toMillis() + ", allowed are 0 to "
                    + MAX_DELAY.toMillis() + ", in the script of " + name);
        }
    }

    /** What the client sees: the usual answer, the same after the delay, nothing, or another answer. */
    public enum Kind {
        USUAL,
        LATE,
        DROP,
        ANSWER
    }

    /**
     * The kind, and the answer when it is {@link Kind#ANSWER}. The text {@code {reset}} in its headers becomes the epoch
     * second {@code resetIn} after the call.
     */
    public record Outcome(Kind kind, Optional<Answer> answer, Duration resetIn) {
        public Outcome {
            if ((kind == Kind.ANSWER) != answer.isPresent()) {
                throw new IllegalArgumentException("An answer belongs to ANSWER and to nothing else, not to " + kind);
            }
        }
    }
}
