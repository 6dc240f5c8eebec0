package dev.socialpublisher.sandbox;

import dev.socialpublisher.sandbox.bluesky.BlueskyAccount;
import dev.socialpublisher.sandbox.facebook.FacebookPerson;
import dev.socialpublisher.sandbox.x.XAccount;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * How a sandbox is started.
 *
 * @param host address to bind; anything but loopback lets others in, without any check
 * @param port 0 takes a free one
 * @param journalDir created when missing; one sandbox at a time may use it
 * @param clock decides on expiry and rate limits
 */
public record SandboxConfig(String host, int port, Path journalDir, Accounts accounts, Clock clock) {

    public SandboxConfig {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port is " + port + ", allowed are 0 to 65535");
        }
    }

    /** The accounts of each network. */
    public record Accounts(List<XAccount> x, List<BlueskyAccount> bluesky, List<FacebookPerson> facebook) {
        public Accounts {
            x = List.copyOf(x);
            bluesky = List.copyOf(bluesky);
            facebook = List.copyOf(facebook);
        }

        public static Accounts demo() {
            return new Accounts(
                    List.of(XAccount.demo(), XAccount.english()),
                    List.of(BlueskyAccount.demo()),
                    List.of(FacebookPerson.demo()));
        }
    }

    /** A free port on 127.0.0.1, the demo accounts, the system's clock. */
    public static SandboxConfig local(Path journalDir) {
        return new SandboxConfig("127.0.0.1", 0, journalDir, Accounts.demo(), Clock.systemUTC());
    }

    public SandboxConfig withPort(int other) {
        return new SandboxConfig(host, other, journalDir, accounts, clock);
    }

    public SandboxConfig withAccounts(Accounts other) {
        return new SandboxConfig(host, port, journalDir, other, clock);
    }

    public SandboxConfig withClock(Clock other) {
        return new SandboxConfig(host, port, journalDir, accounts, other);
    }
}
