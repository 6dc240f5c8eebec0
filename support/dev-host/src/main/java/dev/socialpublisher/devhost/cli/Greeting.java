package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.devhost.DevHost;
import dev.socialpublisher.devhost.account.Account;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/** What a person needs to know when the host runs. */
final class Greeting {
    private Greeting() {}

    static void print(PrintWriter out, DevHost host, Path lightModules, long nanos) {
        out.printf(Locale.ROOT, "%nSocial Publisher is ready after %.1f s.%n%n", nanos / 1e9);
        out.printf("  Magazine and editors   %s%n", host.address());
        out.printf("  What readers see       %s/fr%n", host.address());
        out.printf("  What networks accepted %s%n", host.sandbox());
        out.printf("  Rules and profiles     %s%n%n", lightModules);
        out.println("  Sign in with password demo as");
        Account.demo()
                .forEach(account -> out.printf(
                        "    %-8s %s%n",
                        account.actor().id(),
                        String.join(
                                ", ",
                                account.actor().roles().stream()
                                        .sorted()
                                        .map(role -> role.roleName())
                                        .toList())));
        out.printf("%n  Ctrl-C stops it.%n%n");
        out.flush();
    }
}
