package dev.socialpublisher.host.magnolia.cms;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.CurrentActor;
import dev.socialpublisher.actor.Role;
import info.magnolia.cms.security.User;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Magnolia's users as the product knows people. Roles count however they were given: directly, by group, by role. */
public final class MagnoliaActors implements CurrentActor {
    private static final String ANONYMOUS = "anonymous";
    private static final String SUPERUSER = "superuser";
    /** Where Magnolia keeps a person's full name. */
    private static final String FULL_NAME = "title";

    private final MagnoliaContext magnolia;

    public MagnoliaActors(MagnoliaContext magnolia) {
        this.magnolia = magnolia;
    }

    /** Empty for anonymous visitors: nobody uses the product without a name in the history. */
    @Override
    public Optional<Actor> current() {
        return person().map(user -> new Actor(user.getName(), name(user), roles(user.getAllRoles())));
    }

    /** The language in which the signed-in person has set Magnolia; empty where there is none. */
    public Optional<Locale> language() {
        return person().map(User::getLanguage)
                .filter(language -> !language.isBlank())
                .map(language -> Locale.forLanguageTag(language.replace('_', '-')));
    }

    private Optional<User> person() {
        return magnolia.user().filter(user -> !user.getName().equals(ANONYMOUS));
    }

    private static String name(User user) {
        return Optional.ofNullable(user.getProperty(FULL_NAME))
                .filter(name -> !name.isBlank())
                .orElse(user.getName());
    }

    private static Set<Role> roles(Collection<String> names) {
        return names.contains(SUPERUSER)
                ? EnumSet.allOf(Role.class)
                : Arrays.stream(Role.values())
                        .filter(role -> names.contains(role.roleName()))
                        .collect(Collectors.toSet());
    }
}
