package dev.socialpublisher.sandbox.facebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.SandboxConfig;
import dev.socialpublisher.sandbox.testing.Graph;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacebookAccessTest extends SandboxTest {

    private static final String REDIRECT = "http://localhost:8080/.social/ui/channels";
    private static final Map<String, String> CLIENT =
            Map.of("client_id", "1029384756", "client_secret", "sandbox-meta-secret");

    private Graph graph() {
        return Graph.of(running);
    }

    @Test
    void wantsATokenWithItsProof() {
        assertThat(running.caller().get(Graph.BASE + "/me").at("/error/code")).isEqualTo("190");
        assertThat(graph().with("wrong").get("/me").at("/error/message"))
                .isEqualTo("Invalid OAuth access token - Cannot parse access token");
        var caller = running.caller().bearer("sandbox-facebook-token");
        assertThat(caller.get(Graph.BASE + "/me").at("/error/message")).contains("require an appsecret_proof argument");
        assertThat(caller.get(Graph.BASE + "/me?appsecret_proof=00").at("/error/message"))
                .contains("Invalid appsecret_proof");
        assertThat(graph().get("/me?fields=id,name,username").at("/username")).isEqualTo("magazine.demo");
    }

    @Test
    void answersWithItsVersionAndTheOldestForAnEndedOne() {
        assertThat(graph().get("/me").header("facebook-api-version")).isEqualTo("v26.0");
        String query =
                "/me?access_token=sandbox-facebook-token&appsecret_proof=" + Graph.proof("sandbox-facebook-token");
        assertThat(running.caller().get("/facebook/v20.0" + query).header("facebook-api-version"))
                .isEqualTo("v21.0");
        assertThat(running.caller().get("/facebook/v27.0" + query).at("/error/code"))
                .isEqualTo("2500");
        assertThat(running.caller().get("/facebook/me" + query).at("/error/code"))
                .isEqualTo("2500");
    }

    @Test
    void countsThePagesCallsAndSaysWhenTheyAreUsedUp() {
        assertThat(graph().get("/me").header("X-Business-Use-Case-Usage"))
                .contains("\"" + Graph.PAGE + "\":[{\"type\":\"pages\",\"call_count\":0");
        running.control("limits", "{\"network\":\"facebook\",\"operation\":\"pages\",\"max\":1}");

        Reply reply = graph().publish("Bonjour");

        assertThat(reply.at("/error/code")).isEqualTo("80001");
        assertThat(reply.header("X-Business-Use-Case-Usage")).contains("\"estimated_time_to_regain_access\":1440");
        running.clock().advance(Duration.ofHours(24));
        assertThat(graph().publish("Bonjour").status()).isEqualTo(200);
    }

    @Test
    void leadsFromTheDialogToThePages() {
        String code = dialog("pages_show_list,pages_manage_posts,pages_read_engagement");
        String once = token(Map.of("redirect_uri", REDIRECT, "code", code)).at("/access_token");
        assertThat(token(Map.of("redirect_uri", REDIRECT, "code", code)).at("/error/code"))
                .isEqualTo("100");
        Reply lasting = token(Map.of("grant_type", "fb_exchange_token", "fb_exchange_token", once));
        assertThat(lasting.at("/expires_in")).isEqualTo("5184000");

        Reply pages = graph().with(lasting.at("/access_token")).get("/me/accounts?fields=id,name,access_token,tasks");

        assertThat(pages.json().path("data").findValuesAsText("id"))
                .containsExactly(Graph.PAGE, "108024467893211", "108024467893212");
        assertThat(pages.at("/data/0/tasks/2")).isEqualTo("CREATE_CONTENT");
        assertThat(pages.at("/data/2/tasks/0")).isEqualTo("ANALYZE");
        assertThat(pages.header("X-App-Usage")).contains("call_count");
        running.clock().advance(Duration.ofDays(61));
        assertThat(graph().with(pages.at("/data/0/access_token"))
                        .publish("Bonjour")
                        .status())
                .isEqualTo(200);
        assertThat(graph().with(lasting.at("/access_token")).get("/me").at("/error/error_subcode"))
                .isEqualTo("463");
        assertThat(graph().with(pages.at("/data/1/access_token"))
                        .publish("Bonsoir")
                        .at("/error/code"))
                .isEqualTo("200");
    }

    private String dialog(String scopes) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", "1029384756");
        asked.put("redirect_uri", REDIRECT);
        asked.put("state", "s-1");
        asked.put("scope", scopes);
        assertThat(running.caller()
                        .get("/facebook/v26.0/dialog/oauth?" + new String(Graph.form(asked), UTF_8))
                        .body())
                .contains("Camille (demo)", "pages_manage_posts");
        asked.put("account", "10223344556677889");
        asked.put("decision", "allow");
        Reply decided = running.caller().post("/facebook/v26.0/dialog/oauth", Graph.FORM, Graph.form(asked));
        assertThat(decided.status()).isEqualTo(302);
        assertThat(decided.header("Location")).startsWith(REDIRECT + "?code=").endsWith("&state=s-1");
        return decided.header("Location").replaceFirst("^.*code=([^&]+)&.*$", "$1");
    }

    private Reply token(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(CLIENT);
        all.putAll(fields);
        return running.caller().post(Graph.BASE + "/oauth/access_token", Graph.FORM, Graph.form(all));
    }

    @Test
    void refusesAnAppThatDoesNotProveItself() {
        Reply reply = running.caller()
                .get(Graph.BASE + "/oauth/access_token?client_id=1029384756&client_secret=no&redirect_uri=a&code=b");
        assertThat(reply.at("/error/message")).isEqualTo("Error validating client secret.");
    }

    @Test
    void tellsTheAppWhatATokenIsWorth() {
        Graph app = graph().with("1029384756|sandbox-meta-secret");
        String path = Graph.BASE + "/debug_token?input_token=sandbox-facebook-token";

        Reply good = running.caller().bearer(app.token()).get(path);
        assertThat(good.at("/data/is_valid")).isEqualTo("true");
        assertThat(good.at("/data/profile_id")).isEqualTo(Graph.PAGE);
        assertThat(good.json().at("/data/scopes").toString()).contains("pages_manage_posts");
        assertThat(running.caller().bearer("sandbox-facebook-token").get(path).at("/error/code"))
                .isEqualTo("100");
        running.control("expire-token", "{\"network\":\"facebook\"}");
        Reply ended = running.caller().bearer(app.token()).get(path);
        assertThat(ended.at("/data/is_valid")).isEqualTo("false");
        assertThat(ended.at("/data/error/subcode")).isEqualTo("463");
        assertThat(graph().publish("Bonjour").at("/error/error_subcode")).isEqualTo("463");
    }

    @Test
    void refusesPostsWithoutTheirPermission(@TempDir Path other) {
        FacebookPerson narrow = FacebookPerson.demo().granting(Set.of("pages_read_engagement"));
        SandboxConfig.Accounts accounts = SandboxConfig.Accounts.demo().withFacebook(List.of(narrow));
        try (Running limited = Running.start(SandboxConfig.local(other).withAccounts(accounts))) {
            assertThat(Graph.of(limited).get("/" + Graph.PAGE + "/feed").status())
                    .isEqualTo(200);
            Reply reply = Graph.of(limited).publish("Bonjour");
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.at("/error/code")).isEqualTo("200");
            assertThat(reply.at("/error/message")).contains("pages_manage_posts");
        }
    }

    @Test
    void showsNoTokenInItsLogOfRequests() {
        graph().get("/me");
        running.caller().get(Graph.BASE + "/me?access_token=sandbox-facebook-token");

        assertThat(running.caller().get("/control/requests?network=facebook").body())
                .contains("[redacted]")
                .doesNotContain("sandbox-facebook-token", Graph.proof("sandbox-facebook-token"));
        assertThat(FacebookPerson.demo().toString()).doesNotContain("sandbox-");
    }
}
