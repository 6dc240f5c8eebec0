package dev.socialpublisher.sandbox.facebook;

import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.GraphLogin;
import dev.socialpublisher.sandbox.meta.MetaApp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody with Pages on the Facebook stand-in, and the app that may act for them.
 *
 * @param scopes what the person grants of what the app asks for
 */
public record FacebookPerson(String id, String name, MetaApp app, Set<String> scopes, List<Page> pages) {

    public static final Set<String> ALL_SCOPES = Set.of(
            "pages_show_list",
            "pages_manage_posts",
            "pages_read_engagement",
            "pages_manage_engagement",
            "pages_read_user_content",
            "read_insights",
            "business_management");

    private static final Pattern ID = Pattern.compile("[0-9]{5,20}");

    public FacebookPerson {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Facebook person's id is '" + id + "', allowed are 5 to 20 digits");
        }
        scopes = Set.copyOf(scopes);
        pages = List.copyOf(pages);
    }

    /**
     * A Page.
     *
     * @param username the last part of its address; also its handle
     * @param token the Page's first token, which carries all of the person's scopes
     * @param tasks what the person may do there
     */
    public record Page(String id, String username, String name, String token, Set<String> tasks) {
        public Page {
            tasks = Set.copyOf(tasks);
        }

        @Override
        public String toString() {
            return "Page[" + id + ", " + username + "]";
        }
    }

    Optional<Page> page(String pageId) {
        return pages.stream().filter(page -> page.id().equals(pageId)).findFirst();
    }

    GraphLogin.Person granter() {
        return new GraphLogin.Person(
                id,
                name,
                scopes,
                pages.stream()
                        .map(page -> new GraphLogin.Page(
                                page.id(),
                                Json.object().put("name", page.name()).put("username", page.username()),
                                page.tasks()))
                        .toList());
    }

    /** This person, granting less. */
    public FacebookPerson granting(Set<String> other) {
        return new FacebookPerson(id, name, app, other, pages);
    }

    /** The documented demo person: two Pages to write for, and one whose figures she may read. */
    public static FacebookPerson demo() {
        Set<String> all = Set.of("ADVERTISE", "ANALYZE", "CREATE_CONTENT", "MANAGE", "MESSAGING", "MODERATE");
        return new FacebookPerson(
                "10223344556677889",
                "Camille (demo)",
                new MetaApp("1029384756", "sandbox-meta-secret"),
                ALL_SCOPES,
                List.of(
                        new Page("108024467893210", "magazine.demo", "Magazine (demo)", "sandbox-facebook-token", all),
                        new Page(
                                "108024467893211",
                                "magazine.demo.en",
                                "Magazine in English (demo)",
                                "sandbox-facebook-token-en",
                                all),
                        new Page(
                                "108024467893212",
                                "archives.demo",
                                "Archives (demo)",
                                "sandbox-facebook-token-archives",
                                Set.of("ANALYZE"))));
    }
}
