package dev.socialpublisher.connector;

import java.util.function.Function;

/** Outcome of preparing: ready, or the result that preparing ran into. Nothing irreversible has happened in either case. */
public sealed interface Preparation {
    record Ready(Prepared prepared) implements Preparation {}

    /** A published post of {@link PublishRequest#earlier} says that nothing more is to be sent. */
    record Stopped(PublishResult result) implements Preparation {}

    default <T> T fold(Function<Prepared, T> ready, Function<PublishResult, T> stopped) {
        if (this instanceof Ready value) {
            return ready.apply(value.prepared());
        }
        return stopped.apply(((Stopped) this).result());
    }
}
