package dev.socialpublisher.sandbox.instagram;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.stream.Stream;

/**
 * A professional account on the Instagram stand-in.
 *
 * @param id the account's id in the API
 * @param username the last part of its address; also its handle
 * @param access the Page behind it and what its token may do
 */
public record InstagramAccount(String id, String username, String name, Access access) {

    public static final Set<String> ALL_SCOPES = Set.of(
            "instagram_basic",
            "instagram_content_publish",
            "instagram_manage_comments",
            "instagram_manage_insights",
            "pages_show_list",
            "pages_read_engagement",
            "business_management");

    /** A Page with nothing behind it. */
    private static final GraphLogin.Page WITHOUT =
            new GraphLogin.Page("108024467893212", Json.object(), Set.of("CREATE_CONTENT"));

    private static final Pattern ID = Pattern.compile("[0-9]{5,20}");

    public InstagramAccount {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Instagram account's id is '" + id + "', allowed are 5 to 20 digits");
        }
    }

    /**
     * The way to the account.
     *
     * @param page the id of the Facebook Page that the account is linked to
     * @param token the Page's token
     * @param scopes what the token carries
     */
    public record Access(MetaApp app, String page, String token, Set<String> scopes) {
        public Access {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public String toString() {
            return "Access[" + page + "]";
        }
    }

    /** The configured first tokens. */
    static Map<String, Grant> grants(List<InstagramAccount> accounts) {
        return accounts.stream()
                .map(InstagramAccount::access)
                .collect(Collectors.toMap(
                        Access::token,
                        access -> new Grant(
                                GraphTokens.Kind.PAGE, access.page(), access.page(), access.scopes(), Instant.MAX)));
    }

    /** One person runs them all, with the rights that the first one's token has. */
    static List<GraphLogin.Person> granters(List<InstagramAccount> accounts) {
        return accounts.stream()
                .limit(1)
                .map(first -> new GraphLogin.Person(
                        "10223344556677889",
                        "Camille (demo)",
                        first.access().scopes(),
                        Stream.concat(accounts.stream().map(InstagramAccount::page), Stream.of(WITHOUT))
                                .toList()))
                .toList();
    }

    private GraphLogin.Page page() {
        ObjectNode fields = Json.object();
        fields.putObject("instagram_business_account")
                .put("id", id)
                .put("username", username)
                .put("name", name);
        return new GraphLogin.Page(access.page(), fields, Set.of("ANALYZE", "CREATE_CONTENT"));
    }

    /** This account, with a token that carries less. */
    public InstagramAccount granting(Set<String> scopes) {
        return new InstagramAccount(
                id, username, name, new Access(access.app(), access.page(), access.token(), scopes));
    }

    /** The documented demo account, linked to the demo's first Page. */
    public static InstagramAccount demo() {
        return demo("17841400008460056", "magazine.demo", "Magazine (demo)", "108024467893210", "");
    }

    /** The documented second one, linked to the second Page. */
    public static InstagramAccount english() {
        return demo("17841400008460057", "magazine.demo.en", "Magazine in English (demo)", "108024467893211", "-en");
    }

    private static InstagramAccount demo(String id, String username, String name, String page, String edition) {
        MetaApp app = new MetaApp("1029384756", "sandbox-meta-secret");
        return new InstagramAccount(
                id, username, name, new Access(app, page, "sandbox-instagram-token" + edition, ALL_SCOPES));
    }
}
