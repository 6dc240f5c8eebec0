package dev.socialpublisher.delivery;

import dev.socialpublisher.error.Wording;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/** A gate's answer; a reason is a sentence that people read beside the post. */
public sealed interface GateResult {
    /** Go on. */
    record Pass() implements GateResult {}

    /** HELD until a person releases it. */
    record Hold(Wording reason) implements GateResult {}

    /** MISSED: its time has passed. */
    record Miss(Wording reason) implements GateResult {}

    /** Not yet: nothing is wrong so far. The post goes back into the queue and is asked again, on any node, not before {@code at}. */
    record Later(Instant at, Wording reason) implements GateResult {}

    static GateResult pass() {
        return new Pass();
    }

    default <T> T fold(
            Supplier<T> pass, Function<Wording, T> hold, Function<Wording, T> miss, Function<Later, T> later) {
        if (this instanceof Hold held) {
            return hold.apply(held.reason());
        }
        if (this instanceof Later waiting) {
            return later.apply(waiting);
        }
        return this instanceof Miss missed ? miss.apply(missed.reason()) : pass.get();
    }
}
