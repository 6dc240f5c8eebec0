package dev.socialpublisher.devhost;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.devhost.DevHostConfig.Ports;
import dev.socialpublisher.devhost.account.Account;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Starts hosts on free ports for tests. */
final class Hosts {
    /** Somebody who may look after rules but not change articles. */
    static final String WEBTEAM_ONLY = "wim";

    private Hosts() {}

    static DevHost start(Path work) {
        return start(work, ProductMount.NONE, Clock.systemUTC());
    }

    static DevHost start(Path work, ProductMount product, Clock clock) {
        List<Account> accounts = new ArrayList<>(Account.demo());
        accounts.add(new Account(new Actor(WEBTEAM_ONLY, "Wim Peeters", Set.of(Role.WEBTEAM)), "demo"));
        return DevHost.start(
                new DevHostConfig(new Ports(0, 0), Optional.empty(), work, work, accounts, product, clock));
    }
}
