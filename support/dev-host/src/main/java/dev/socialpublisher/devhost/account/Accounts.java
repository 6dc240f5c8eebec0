package dev.socialpublisher.devhost.account;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.media.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks names and passwords. After {@link LoginThrottle#MAX_FAILURES} failures in a row a name is refused for a while,
 * whatever the password. Thread-safe.
 */
public final class Accounts {
    private final Map<String, Account> accounts = new TreeMap<>();
    private final LoginThrottle throttle;

    public Accounts(List<Account> accounts, Clock clock) {
        accounts.forEach(account -> this.accounts.put(account.actor().id(), account));
        this.throttle = new LoginThrottle(clock);
    }

    /** What came of an attempt. */
    public sealed interface SignIn {
        record Accepted(Actor actor) implements SignIn {}

        record Refused() implements SignIn {}

        /** Too many failures; worth trying again after so many seconds. */
        record Throttled(long seconds) implements SignIn {}
    }

    public SignIn signIn(String name, String password) {
        long wait = throttle.secondsToWait(name);
        if (wait > 0) {
            return new SignIn.Throttled(wait);
        }
        Optional<Actor> actor = Optional.ofNullable(accounts.get(name))
                .filter(account -> same(account.password(), password))
                .map(Account::actor);
        if (actor.isPresent()) {
            throttle.succeeded(name);
            return new SignIn.Accepted(actor.get());
        }
        throttle.failed(name);
        return new SignIn.Refused();
    }

    /** The person behind a session, as configured now. */
    public Optional<Actor> find(String name) {
        return Optional.ofNullable(accounts.get(name)).map(Account::actor);
    }

    /** In the same time whatever the length of the common beginning. */
    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(digest(expected), digest(given));
    }

    private static byte[] digest(String text) {
        return Bytes.utf8(text).sha256().getBytes(StandardCharsets.US_ASCII);
    }
}
