package dev.socialpublisher.host.magnolia.testing;

import info.magnolia.cms.security.User;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody as Magnolia knows them. */
public record TestUser(String name, String fullName, String language, List<String> roles) implements User {
    private static final long serialVersionUID = 1L;

    public static TestUser named(String name, String... roles) {
        return new TestUser(name, "", "", List.of(roles));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getIdentifier() {
        return "id of " + name;
    }

    @Override
    public String getLanguage() {
        return language;
    }

    @Override
    public @Nullable String getProperty(String property) {
        return property.equals("title") && !fullName.isEmpty() ? fullName : null;
    }

    @Override
    public Collection<String> getAllRoles() {
        return roles;
    }
}
