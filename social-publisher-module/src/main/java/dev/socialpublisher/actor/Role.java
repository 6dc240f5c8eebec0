package dev.socialpublisher.actor;

/** The product's roles; a host maps its own roles of the same names to them. */
public enum Role {
    EDITOR("social-editor"),
    PUBLISHER("social-publisher"),
    WEBTEAM("social-webteam");

    private final String roleName;

    Role(String roleName) {
        this.roleName = roleName;
    }

    /** The role's name in the host, for instance {@code social-editor}. */
    public String roleName() {
        return roleName;
    }
}
