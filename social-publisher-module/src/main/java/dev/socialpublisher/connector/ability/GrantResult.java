package dev.socialpublisher.connector.ability;

import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.PublishResult;
import java.util.List;
import java.util.function.Function;

/** What a code was worth. */
public sealed interface GrantResult {
    /** An account that may be published to, and what is needed for it. */
    record GrantedAccount(RemoteAccount account, Credentials credentials) {}

    /** Accounts in the network's order; none where the person may publish to none. */
    record Granted(List<GrantedAccount> accounts) implements GrantResult {
        public Granted {
            accounts = List.copyOf(accounts);
        }
    }

    /** The code was worth nothing; {@code why} is never a published or pending post. */
    record Refused(PublishResult why) implements GrantResult {}

    default <T> T fold(Function<List<GrantedAccount>, T> granted, Function<PublishResult, T> refused) {
        if (this instanceof Granted value) {
            return granted.apply(value.accounts());
        }
        return refused.apply(((Refused) this).why());
    }
}
