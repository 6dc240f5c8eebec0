package dev.socialpublisher.devhost;

import dev.socialpublisher.devhost.account.Account;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * How a host is started.
 *
 * @param sandboxElsewhere address of a network sandbox that another process runs; empty to start one in this process
 * @param work folder for repository, database and journals; created when missing; one process at a time
 * @param lightModules folder with rules, recipes and profiles; read again when a file changes
 * @param product what is plugged in
 */
public record DevHostConfig(
        Ports ports,
        Optional<URI> sandboxElsewhere,
        Path work,
        Path lightModules,
        List<Account> accounts,
        ProductMount product,
        Clock clock) {
    public DevHostConfig {
        work = work.toAbsolutePath().normalize();
        lightModules = lightModules.toAbsolutePath().normalize();
        accounts = List.copyOf(accounts);
    }

    /** Of the host and of the network sandbox; 0 takes a free one. */
    public record Ports(int host, int sandbox) {
        public static final Ports DEFAULT = new Ports(8080, 8081);

        public Ports {
            check(host);
            check(sandbox);
        }

        private static void check(int port) {
            if (port < 0 || port > 65535) {
                throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
            }
        }
    }

    /** The demo as it is started by hand. */
    public static DevHostConfig demo(Ports ports, Path work, Path lightModules) {
        return new DevHostConfig(
                ports, Optional.empty(), work, lightModules, Account.demo(), new SocialProduct(), Clock.systemUTC());
    }

    /** The same with the networks' stand-ins in a process of their own, which a kill of this one does not take along. */
    public DevHostConfig withSandboxAt(URI address) {
        return new DevHostConfig(ports, Optional.of(address), work, lightModules, accounts, product, clock);
    }
}
