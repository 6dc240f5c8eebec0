package dev.socialpublisher.devhost.account;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import java.util.List;
import java.util.Set;

/** Somebody who may sign in. The password never shows in {@code toString}. */
public record Account(Actor actor, String password) {
    /** What a first start offers: one person for each role, and the same password for all of them. */
    public static List<Account> demo() {
        return List.of(
                new Account(new Actor("camille", "Camille Aubry", Set.of(Role.EDITOR)), "demo"),
                new Account(new Actor("paul", "Paul Kervadec", Set.of(Role.PUBLISHER)), "demo"),
                new Account(
                        new Actor("nora", "Nora Belkacem", Set.of(Role.EDITOR, Role.PUBLISHER, Role.WEBTEAM)), "demo"));
    }

    @Override
    public String toString() {
        return "Account[" + actor.id() + "]";
    }
}
