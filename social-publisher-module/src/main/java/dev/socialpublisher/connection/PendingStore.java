package dev.socialpublisher.connection;

import dev.socialpublisher.connector.ability.GrantResult.GrantedAccount;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps ways to networks' pages until they end, secrets encrypted; each method one transaction. */
public interface PendingStore {
    /** Also forgets what has expired. */
    void open(Pending pending, Instant now);

    /** The way, for the one who comes back first; empty where it is unknown, over, used or somebody else's. */
    Optional<Pending> claim(String id, String actorId, Instant now);

    /** Keeps what the network granted until one account is chosen. */
    void offer(String id, List<GrantedAccount> accounts);

    /** A claimed way with what was granted; empty as for {@link #claim}. */
    Optional<Offer> offered(String id, String actorId, Instant now);

    void close(String id);

    /** What may be chosen from. */
    record Offer(Pending pending, List<GrantedAccount> accounts) {
        public Offer {
            accounts = List.copyOf(accounts);
        }
    }
}
