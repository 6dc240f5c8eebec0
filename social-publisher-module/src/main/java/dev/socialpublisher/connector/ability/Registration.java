package dev.socialpublisher.connector.ability;

import dev.socialpublisher.connector.PublishResult;
import java.util.function.Function;

/** What became of an application that registers itself. */
public sealed interface Registration {
    record Registered(NetworkApp app) implements Registration {}

    /** The server took none, or is no such server; {@code why} is never a published or pending post. */
    record Refused(PublishResult why) implements Registration {}

    default <T> T fold(Function<NetworkApp, T> registered, Function<PublishResult, T> refused) {
        if (this instanceof Registered value) {
            return registered.apply(value.app());
        }
        return refused.apply(((Refused) this).why());
    }
}
