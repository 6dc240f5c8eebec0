package dev.socialpublisher.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.SandboxConfig;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.testing.Caller;
import dev.socialpublisher.sandbox.testing.Pictures;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XAccessTest extends SandboxTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void refusesAMissingOrWrongToken() {
        for (Caller caller : List.of(running.caller(), running.caller().bearer("wrong"))) {
            Reply reply = caller.post("/x/2/tweets", "{\"text\":\"a\"}");
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.json())
                    .isEqualTo(Json.parse("{\"title\":\"Unauthorized\",\"detail\":\"Unauthorized\","
                                    + "\"type\":\"about:blank\",\"status\":401}")
                            .orElseThrow());
        }
    }

    @Test
    void refusesAnAppWithoutUser() {
        Reply reply = running.caller().bearer("sandbox-x-app-token").post("/x/2/tweets", "{\"text\":\"a\"}");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.at("/title")).isEqualTo("Unsupported Authentication");
    }

    @Test
    void refusesUploadsWithoutTheirScope(@TempDir Path other) {
        XAccount demo = XAccount.demo();
        XAccount narrow = new XAccount(
                demo.id(),
                demo.handle(),
                demo.name(),
                demo.app().withScopes(Set.of("tweet.read", "tweet.write", "users.read")));
        SandboxConfig.Accounts accounts = SandboxConfig.Accounts.demo().withX(List.of(narrow));
        try (Running limited = Running.start(SandboxConfig.local(other).withAccounts(accounts))) {
            assertThat(limited.tweet("words are fine").status()).isEqualTo(201);
            Reply reply = Running.upload(limited.x(), "tweet_image", Pictures.png(4, 4));
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.at("/detail")).contains("media.write");
        }
    }

    @Test
    void limitsPostsTo100In15Minutes() {
        Reply first = running.x().post("/x/2/tweets", "{}");
        assertThat(first.header("x-rate-limit-limit")).isEqualTo("100");
        assertThat(first.header("x-rate-limit-remaining")).isEqualTo("99");
        long reset = running.clock().instant().plus(Duration.ofMinutes(15)).getEpochSecond();
        assertThat(first.header("x-rate-limit-reset")).isEqualTo(Long.toString(reset));
        for (int i = 0; i < 99; i++) {
            running.x().post("/x/2/tweets", "{}");
        }
        Reply tooMany = running.tweet("one too many");
        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(tooMany.json())
                .isEqualTo(Json.parse("{\"errors\":[{\"code\":88,\"message\":\"Rate limit exceeded\"}]}")
                        .orElseThrow());
        assertThat(tooMany.header("x-rate-limit-remaining")).isEqualTo("0");
        assertThat(tooMany.header("x-rate-limit-reset")).isEqualTo(Long.toString(reset));
        running.clock().advance(Duration.ofMinutes(15));
        assertThat(running.tweet("one too many").status()).isEqualTo(201);
    }

    @Test
    void takesASmallerLimitFromTheControl() {
        assertThat(running.control("limits", "{\"network\":\"x\",\"operation\":\"createPosts\",\"max\":1}")
                        .status())
                .isEqualTo(200);
        assertThat(running.tweet("one").status()).isEqualTo(201);
        assertThat(running.tweet("two").status()).isEqualTo(429);
    }

    @Test
    void spendsARefreshTokenByOneUse() {
        Reply fresh = refresh("sandbox-x-refresh");
        assertThat(fresh.status()).isEqualTo(200);
        assertThat(fresh.at("/token_type")).isEqualTo("bearer");
        assertThat(fresh.at("/expires_in")).isEqualTo("7200");
        assertThat(fresh.at("/scope")).contains("media.write");
        Reply again = refresh("sandbox-x-refresh");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.at("/error")).isEqualTo("invalid_grant");
        assertThat(refresh(fresh.at("/refresh_token")).status()).isEqualTo(200);
    }

    @Test
    void letsAFreshTokenRunOutAfterTwoHours() {
        Caller user = running.caller().bearer(refresh("sandbox-x-refresh").at("/access_token"));
        running.clock().advance(Duration.ofSeconds(7199));
        assertThat(user.get("/x/2/users/me").at("/data/username")).isEqualTo("magazine_demo");
        running.clock().advance(Duration.ofSeconds(1));
        assertThat(user.get("/x/2/users/me").status()).isEqualTo(401);
    }

    @Test
    void forgetsNoTokenOverARestart() {
        String access = refresh("sandbox-x-refresh").at("/access_token");
        running.close();
        running = Running.start(directory);
        assertThat(running.caller().bearer(access).get("/x/2/users/me").status())
                .isEqualTo(200);
        assertThat(refresh("sandbox-x-refresh").status()).isEqualTo(400);
    }

    @Test
    void refusesAClientThatDoesNotProveItself() {
        Reply reply = running.caller()
                .post(
                        "/x/2/oauth2/token",
                        FORM,
                        "grant_type=refresh_token&refresh_token=sandbox-x-refresh&client_id=sandbox-client"
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).isEqualTo(401);
    }

    @Test
    void endsARevokedAndAnExpiredToken() {
        String access = refresh("sandbox-x-refresh").at("/access_token");
        assertThat(form("/x/2/oauth2/revoke", "token=" + access).at("/revoked")).isEqualTo("true");
        assertThat(running.caller().bearer(access).get("/x/2/users/me").status())
                .isEqualTo(401);
        assertThat(running.x().get("/x/2/users/me").status()).isEqualTo(200);
        running.control("expire-token", "{\"network\":\"x\"}");
        assertThat(running.x().get("/x/2/users/me").status()).isEqualTo(401);
    }

    private Reply refresh(String token) {
        return form("/x/2/oauth2/token", "grant_type=refresh_token&refresh_token=" + token);
    }

    private Reply form(String path, String form) {
        String pair =
                Base64.getEncoder().encodeToString("sandbox-client:sandbox-secret".getBytes(StandardCharsets.UTF_8));
        return running.caller()
                .with("Authorization", "Basic " + pair)
                .post(path, FORM, form.getBytes(StandardCharsets.UTF_8));
    }
}
