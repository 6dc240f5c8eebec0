package dev.socialpublisher.connector.ability;

import dev.socialpublisher.connector.PublishResult;
import java.util.List;
import java.util.function.Function;

/** What a connection test found. */
public sealed interface TestResult {
    /**
     * The network answered for the account.
     *
     * @param missing rights that publishing needs and the account did not grant, as the network names them
     */
    record Works(RemoteAccount account, List<String> missing) implements TestResult {
        public Works {
            missing = List.copyOf(missing);
        }
    }

    /** Nothing was proved; {@code why} is never a published or pending post. */
    record Fails(PublishResult why) implements TestResult {}

    default <T> T fold(Function<Works, T> works, Function<PublishResult, T> fails) {
        if (this instanceof Works value) {
            return works.apply(value);
        }
        return fails.apply(((Fails) this).why());
    }
}
