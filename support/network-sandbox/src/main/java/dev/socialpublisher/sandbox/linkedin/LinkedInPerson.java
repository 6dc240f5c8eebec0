package dev.socialpublisher.sandbox.linkedin;

import dev.socialpublisher.sandbox.consent.Grants;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A member of the LinkedIn stand-in, the application that may act for them, and the organizations they work for.
 *
 * @param organizations in the order of LinkedIn's answers
 */
public record LinkedInPerson(String id, String name, App app, List<Organization> organizations) {

    public static final Set<String> ALL_SCOPES = Set.of(
            "w_organization_social",
            "r_organization_social",
            "rw_organization_admin",
            "w_organization_social_feed",
            "r_organization_social_feed",
            "w_member_social");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,20}");

    public LinkedInPerson {
        organizations = List.copyOf(organizations);
    }

    /**
     * Client credentials and the first tokens.
     *
     * @param refreshes whether LinkedIn has approved the application for refresh tokens
     */
    public record App(
            String clientId,
            String clientSecret,
            String accessToken,
            String refreshToken,
            Set<String> scopes,
            boolean refreshes) {
        public App {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public String toString() {
            return "App[client=" + clientId + ", scopes=" + scopes + "]";
        }
    }

    /** A page; {@code role} is what the person may do there, ADMINISTRATOR and CONTENT_ADMIN post. */
    public record Organization(String id, String vanityName, String name, String role) {
        public Organization {
            if (!NUMBER.matcher(id).matches()) {
                throw new IllegalArgumentException(
                        "LinkedIn organization id is '" + id + "', allowed are 1 to 20 digits");
            }
        }

        String urn() {
            return "urn:li:organization:" + id;
        }

        boolean mayPost() {
            return role.equals("ADMINISTRATOR") || role.equals("CONTENT_ADMIN");
        }
    }

    Grants.First first() {
        return new Grants.First(id, app.scopes(), app.accessToken(), app.refreshToken());
    }

    Optional<Organization> organization(String urn) {
        return organizations.stream().filter(page -> page.urn().equals(urn)).findFirst();
    }

    /** The documented demo member, with a page for each edition and one that they may only look at. */
    public static LinkedInPerson demo() {
        return new LinkedInPerson(
                "jd0k2",
                "Iris Demo",
                new App(
                        "sandbox-client",
                        "sandbox-secret",
                        "sandbox-linkedin-token",
                        "sandbox-linkedin-refresh",
                        ALL_SCOPES,
                        true),
                List.of(
                        new Organization("5515715", "magazine-demo", "Magazine (demo)", "ADMINISTRATOR"),
                        new Organization("5515716", "magazine-demo-en", "Magazine in English (demo)", "CONTENT_ADMIN"),
                        new Organization("5515717", "magazine-demo-ads", "Magazine, ads (demo)", "ANALYST")));
    }
}
