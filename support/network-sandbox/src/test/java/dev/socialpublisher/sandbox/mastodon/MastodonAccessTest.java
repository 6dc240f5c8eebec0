package dev.socialpublisher.sandbox.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MastodonAccessTest extends SandboxTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String REDIRECT = "http://localhost:8080/.social/ui/channels";
    private static final String SCOPES = "profile read:statuses write:statuses";

    /** RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @Test
    void tradesACodeForATokenThatPostsAsTheChosenAccount() {
        Reply app = register();
        Reply token = trade(app, code(app), VERIFIER);

        assertThat(token.status()).isEqualTo(200);
        assertThat(token.at("/scope")).isEqualTo(SCOPES);
        assertThat(token.json().has("expires_in")).isFalse();
        Reply status = running.caller()
                .bearer(token.at("/access_token"))
                .post("/mastodon/api/v1/statuses", "{\"status\":\"Hello\"}");
        assertThat(status.at("/url")).startsWith("https://mastodon.example/@magazine_en/");
        assertThat(running.caller()
                        .bearer(token.at("/access_token"))
                        .get("/mastodon/api/v1/media/1")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void takesACodeOnceWithinTenMinutesAndWithItsVerifier() {
        Reply app = register();
        assertThat(trade(app, code(app), "another").at("/error")).isEqualTo("invalid_grant");
        String code = code(app);
        assertThat(trade(app, code, VERIFIER).status()).isEqualTo(200);
        assertThat(trade(app, code, VERIFIER).at("/error")).isEqualTo("invalid_grant");
        String late = code(app);
        running.clock().advance(Duration.ofMinutes(10));
        assertThat(trade(app, late, VERIFIER).at("/error")).isEqualTo("invalid_grant");
    }

    @Test
    void showsThePageOnlyForWhatTheClientRegistered() {
        Reply app = register();
        assertThat(page(app.at("/client_id"), REDIRECT, SCOPES).body()).contains("@magazine_en");
        assertThat(page("unknown", REDIRECT, SCOPES).status()).isEqualTo(400);
        assertThat(page(app.at("/client_id"), REDIRECT.replace("8080", "8081"), SCOPES)
                        .status())
                .isEqualTo(400);
        assertThat(page(app.at("/client_id"), REDIRECT, "write:media").status()).isEqualTo(400);
    }

    @Test
    void provesAClientWithoutAPerson() {
        Reply app = register();
        ObjectNode own = Json.object()
                .put("grant_type", "client_credentials")
                .put("client_id", app.at("/client_id"))
                .put("client_secret", app.at("/client_secret"));
        assertThat(token(own).status()).isEqualTo(200);
        Reply refused = token(own.put("client_secret", "wrong"));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.at("/error")).isEqualTo("invalid_client");
        assertThat(token(Json.object().put("grant_type", "password")).status()).isEqualTo(401);
    }

    @Test
    void endsEveryTokenButTheNextOne() {
        Reply app = register();
        String first = trade(app, code(app), VERIFIER).at("/access_token");
        running.control("expire-token", "{\"network\":\"mastodon\",\"kind\":\"access\"}");
        assertThat(who(first)).isEqualTo(401);
        assertThat(who("sandbox-mastodon-token")).isEqualTo(401);
        assertThat(who(trade(app, code(app), VERIFIER).at("/access_token"))).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'client_name':'a'} | redirect_uris",
                "{'client_name':' ','redirect_uris':['https://a.example/']} | Application name can't be blank",
                "{'client_name':'a','redirect_uris':['nowhere']} | absolute URI",
                "{'client_name':'a','redirect_uris':['https://a.example/'],'scopes':'everything'} | Scopes doesn't match",
                "{'client_name':'a','redirect_uris':['https://a.example/'],'colour':'red'} | not a known property"
            })
    void registersNoClientThatIsWrong(String body, String why) {
        Reply refused = running.caller().post("/mastodon/api/v1/apps", body.replace('\'', '"'));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/error")).contains(why);
    }

    @Test
    void tellsItsLimitsInBothVersions() {
        for (String version : new String[] {"v1", "v2"}) {
            Reply told = running.caller().get("/mastodon/api/" + version + "/instance");
            assertThat(told.json().at("/configuration/statuses/max_characters").asInt())
                    .isEqualTo(500);
            assertThat(told.json()
                            .at("/configuration/media_attachments/description_limit")
                            .asInt())
                    .isEqualTo(1500);
        }
    }

    private Reply register() {
        ObjectNode body = Json.object().put("client_name", "A product").put("scopes", SCOPES);
        body.putArray("redirect_uris").add(REDIRECT);
        return running.caller().post("/mastodon/api/v1/apps", body);
    }

    private Reply page(String client, String redirect, String scopes) {
        return running.caller().get("/mastodon/oauth/authorize?" + asked(client, redirect, scopes));
    }

    private String code(Reply app) {
        String form = asked(app.at("/client_id"), REDIRECT, SCOPES) + "&account=109876543210987655&decision=allow";
        String location = running.caller()
                .post("/mastodon/oauth/authorize", FORM, form.getBytes(StandardCharsets.UTF_8))
                .header("location");
        assertThat(location).startsWith(REDIRECT + "?code=").endsWith("&state=here");
        return location.substring(location.indexOf('=') + 1, location.indexOf('&'));
    }

    private Reply trade(Reply app, String code, String verifier) {
        return token(Json.object()
                .put("grant_type", "authorization_code")
                .put("code", code)
                .put("client_id", app.at("/client_id"))
                .put("client_secret", app.at("/client_secret"))
                .put("redirect_uri", REDIRECT)
                .put("code_verifier", verifier));
    }

    private Reply token(ObjectNode body) {
        return running.caller().post("/mastodon/oauth/token", body);
    }

    private int who(String token) {
        return running.caller()
                .bearer(token)
                .get("/mastodon/api/v1/accounts/verify_credentials")
                .status();
    }

    private static String asked(String client, String redirect, String scopes) {
        return "response_type=code&client_id=" + client + "&redirect_uri="
                + URLEncoder.encode(redirect, StandardCharsets.UTF_8) + "&scope="
                + URLEncoder.encode(scopes, StandardCharsets.UTF_8) + "&state=here&code_challenge=" + CHALLENGE
                + "&code_challenge_method=S256";
    }
}
