package dev.socialpublisher.sandbox.youtube;

import dev.socialpublisher.sandbox.consent.Grants;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Google account of the stand-in with its one channel, and the project that may act for it.
 *
 * @param id of the channel
 * @param handle without {@code @}
 * @param verified whether the channel may set thumbnails
 */
public record YouTubePerson(String id, String handle, String title, boolean verified, Project project) {
    private static final String AUTH = "https://www.googleapis.com/auth/";

    /** May change and delete videos. */
    static final Set<String> MANAGE = Set.of(AUTH + "youtube", AUTH + "youtube.force-ssl");

    static final String UPLOAD = AUTH + "youtube.upload";
    static final String READ = AUTH + "youtube.readonly";

    public static final Set<String> ALL_SCOPES =
            Set.of(AUTH + "youtube", AUTH + "youtube.force-ssl", UPLOAD, READ, AUTH + "yt-analytics.readonly");

    private static final Pattern ID = Pattern.compile("UC[A-Za-z0-9_-]{22}");

    public YouTubePerson {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("YouTube channel id is '" + id + "', allowed are UC and 22 characters");
        }
    }

    /**
     * Client credentials and the first tokens.
     *
     * @param audited whether Google has looked at the project: uploads of others stay private
     */
    public record Project(
            String clientId,
            String clientSecret,
            String accessToken,
            String refreshToken,
            Set<String> scopes,
            boolean audited) {
        public Project {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public String toString() {
            return "Project[client=" + clientId + ", scopes=" + scopes + ", audited=" + audited + "]";
        }
    }

    Grants.First first() {
        return new Grants.First(id, project.scopes(), project.accessToken(), project.refreshToken());
    }

    public YouTubePerson withProject(boolean audited) {
        return new YouTubePerson(
                id,
                handle,
                title,
                verified,
                new Project(
                        project.clientId(),
                        project.clientSecret(),
                        project.accessToken(),
                        project.refreshToken(),
                        project.scopes(),
                        audited));
    }

    public YouTubePerson unverified() {
        return new YouTubePerson(id, handle, title, false, project);
    }

    /** The documented demo channel. */
    public static YouTubePerson demo() {
        return new YouTubePerson(
                "UCsandboxMagazineDemo001",
                "magazine_demo",
                "Magazine (demo)",
                true,
                new Project(
                        "sandbox.apps.googleusercontent.com",
                        "sandbox-secret",
                        "sandbox-youtube-token",
                        "sandbox-youtube-refresh",
                        Set.of(AUTH + "youtube"),
                        true));
    }
}
