package dev.socialpublisher.delivery;

import java.util.function.Function;
import java.util.function.Supplier;

/** A gate's answer; a reason is a sentence that people read beside the post. */
public sealed interface GateResult {
    /** Go on. */
    record Pass() implements GateResult {}

    /** HELD until a person releases it. */
    record Hold(String reason) implements GateResult {}

    /** MISSED: its time has passed. */
    record Miss(String reason) implements GateResult {}

    static GateResult pass() {
        return new Pass();
    }

    default <T> T fold(Supplier<T> pass, Function<String, T> hold, Function<String, T> miss) {
        if (this instanceof Hold held) {
            return hold.apply(held.reason());
        }
        return this instanceof Miss missed ? miss.apply(missed.reason()) : pass.get();
    }
}
