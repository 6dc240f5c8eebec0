package dev.socialpublisher.connector;

import dev.socialpublisher.error.Wording;
import java.time.Duration;
import java.util.function.Function;

/**
 * Outcome of preparing: ready, not yet, or the result that preparing ran into. Readers see nothing of the post in any case.
 */
public sealed interface Preparation {
    record Ready(Prepared prepared) implements Preparation {}

    /** A published post of {@link PublishRequest#earlier} says that nothing more is to be sent. */
    record Stopped(PublishResult result) implements Preparation {}

    /** Under way and going well, as a long upload is: asked again after a while, and no try is lost. */
    record Later(Duration after, Wording why) implements Preparation {}

    /** For callers that do not wait: what is under way is not there yet. */
    default <T> T fold(Function<Prepared, T> ready, Function<PublishResult, T> stopped) {
        if (this instanceof Ready value) {
            return ready.apply(value.prepared());
        }
        if (this instanceof Later later) {
            return stopped.apply(new PublishResult.Unavailable(later.why()));
        }
        return stopped.apply(((Stopped) this).result());
    }
}
