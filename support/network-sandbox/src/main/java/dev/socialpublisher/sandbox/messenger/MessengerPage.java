package dev.socialpublisher.sandbox.messenger;

import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.GraphLogin;
import dev.socialpublisher.sandbox.meta.GraphTokens;
import dev.socialpublisher.sandbox.meta.GraphTokens.Grant;
import dev.socialpublisher.sandbox.meta.MetaApp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Page that people write to on the Messenger stand-in.
 *
 * @param username the last part of its address; also its handle
 */
public record MessengerPage(String id, String username, String name, Access access) {

    public static final Set<String> ALL_SCOPES = Set.of(
            "pages_show_list",
            "pages_messaging",
            "pages_manage_metadata",
            "pages_read_engagement",
            "business_management");

    private static final Pattern ID = Pattern.compile("[0-9]{5,20}");

    public MessengerPage {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Page's id is '" + id + "', allowed are 5 to 20 digits");
        }
    }

    /**
     * The way to the Page.
     *
     * @param token the Page's first token, which carries these scopes
     * @param tasks what the person who runs all Pages may do there
     */
    public record Access(MetaApp app, String token, Set<String> scopes, Set<String> tasks) {
        public Access {
            scopes = Set.copyOf(scopes);
            tasks = Set.copyOf(tasks);
        }

        @Override
        public String toString() {
            return "Access[" + tasks + "]";
        }
    }

    /** The configured first tokens. */
    static Map<String, Grant> grants(List<MessengerPage> pages) {
        return pages.stream()
                .collect(Collectors.toMap(
                        page -> page.access().token(),
                        page -> new Grant(
                                GraphTokens.Kind.PAGE,
                                page.id(),
                                page.id(),
                                page.access().scopes(),
                                Instant.MAX)));
    }

    /** One person runs them all, with the rights that the first one's token has. */
    static List<GraphLogin.Person> granters(List<MessengerPage> pages) {
        return pages.stream()
                .limit(1)
                .map(first -> new GraphLogin.Person(
                        "10223344556677889",
                        "Camille (demo)",
                        first.access().scopes(),
                        pages.stream().map(MessengerPage::granted).toList()))
                .toList();
    }

    private GraphLogin.Page granted() {
        return new GraphLogin.Page(id, Json.object().put("name", name).put("username", username), access.tasks());
    }

    /** This Page, with a token that carries less. */
    public MessengerPage granting(Set<String> scopes) {
        return new MessengerPage(id, username, name, new Access(access.app(), access.token(), scopes, access.tasks()));
    }

    /** The documented demo Pages: two to answer for, and one where the person may read figures alone. */
    public static List<MessengerPage> demo() {
        Set<String> answers = Set.of("CREATE_CONTENT", "MANAGE", "MESSAGING", "MODERATE");
        return List.of(
                demo("108024467893210", "magazine.demo", "Magazine (demo)", "", answers),
                demo("108024467893211", "magazine.demo.en", "Magazine in English (demo)", "-en", answers),
                demo("108024467893212", "archives.demo", "Archives (demo)", "-archives", Set.of("ANALYZE")));
    }

    private static MessengerPage demo(String id, String username, String name, String edition, Set<String> tasks) {
        MetaApp app = new MetaApp("1029384756", "sandbox-meta-secret");
        return new MessengerPage(
                id, username, name, new Access(app, "sandbox-messenger-token" + edition, ALL_SCOPES, tasks));
    }
}
