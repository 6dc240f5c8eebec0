package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.devhost.DevHost;
import dev.socialpublisher.devhost.account.Account;
import dev.socialpublisher.devhost.page.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What a person needs to know when the host runs. */
final class Greeting {
    private final Words words;

    Greeting(Words words) {
        this.words = words;
    }

    void print(PrintWriter out, DevHost host, Path lightModules, long nanos) {
        out.println();
        out.println(words.get("cli.greeting.ready", String.format(words.language(), "%.1f", nanos / 1e9)));
        out.println();
        place(out, "editors", host.address());
        place(out, "readers", host.address() + "/fr");
        place(out, "networks", host.sandbox());
        place(out, "rules", lightModules);
        out.println();
        out.println("  " + words.get("cli.greeting.accounts"));
        Account.demo()
                .forEach(account -> out.printf("    %-8s %s%n", account.actor().id(), roles(account)));
        out.println();
        out.println("  " + words.get("cli.greeting.stop"));
        out.println();
        out.flush();
    }

    private void place(PrintWriter out, String key, Object where) {
        out.printf("  %-22s %s%n", words.get("cli.greeting." + key), where);
    }

    private String roles(Account account) {
        return account.actor().roles().stream()
                .sorted()
                .map(role -> words.get("role." + role.roleName()))
                .collect(Collectors.joining(", "));
    }
}
