package dev.socialpublisher.connector.ability;

import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.network.fact.ServerLimits;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a connection test found. */
public sealed interface TestResult {
    /**
     * The network answered for the account.
     *
     * @param missing rights that publishing needs and the account did not grant, as the network names them
     * @param limits of the account's own server, where it tells any
     */
    record Works(RemoteAccount account, List<String> missing, Optional<ServerLimits> limits) implements TestResult {
        public Works {
            missing = List.copyOf(missing);
        }

        /** On a network whose profile says all. */
        public Works(RemoteAccount account, List<String> missing) {
            this(account, missing, Optional.empty());
        }
    }

    /** Nothing was proved; {@code why} is never a published or pending post. */
    record Fails(PublishResult why) implements TestResult {}

    /** What the account's own server told, if it answered. */
    default Optional<ServerLimits> limits() {
        return fold(Works::limits, why -> Optional.empty());
    }

    default <T> T fold(Function<Works, T> works, Function<PublishResult, T> fails) {
        if (this instanceof Works value) {
            return works.apply(value);
        }
        return fails.apply(((Fails) this).why());
    }
}
