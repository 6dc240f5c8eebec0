package dev.socialpublisher.actor;

import java.util.Set;

/** A person, or the system itself, as the history names it: {@code id} is the host's user name, {@code name} is shown. */
public record Actor(String id, String name, Set<Role> roles) {
    /** The dispatcher and the reconciler act under this name; it holds no role. */
    public static final Actor SYSTEM = new Actor("system", "Social Publisher", Set.of());

    /** Whoever calls what takes no sign-in; nothing is ever recorded under this name. */
    public static final Actor NOBODY = new Actor("nobody", "", Set.of());

    public Actor {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an actor has an id");
        }
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
