package dev.socialpublisher.sandbox.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.testing.Caller;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoginsTest extends SandboxTest {

    private static final String SESSION = Running.xrpc("com.atproto.server.getSession");
    private static final String REFRESH = Running.xrpc("com.atproto.server.refreshSession");

    private Reply refresh(String token) {
        return running.caller().bearer(token).post(REFRESH, "");
    }

    @Test
    void opensASession() {
        Reply login = running.login();
        assertThat(login.at("/did")).isEqualTo(Running.DID);
        Reply session = running.caller().bearer(login.at("/accessJwt")).get(SESSION);
        assertThat(session.at("/handle")).isEqualTo("magazine.test");
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownName() {
        for (String input : new String[] {
            "{\"identifier\":\"magazine.test\",\"password\":\"wrong\"}",
            "{\"identifier\":\"nobody.test\",\"password\":\"demo-app-pass-word\"}"
        }) {
            Reply reply = running.caller().post(Running.xrpc("com.atproto.server.createSession"), input);
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.at("/error")).isEqualTo("AuthenticationRequired");
            assertThat(reply.at("/message")).isEqualTo("Invalid identifier or password");
        }
    }

    @Test
    void answersAnExpiredTokenWith400() {
        Caller user = running.bluesky();
        running.clock().advance(Duration.ofHours(2));
        Reply reply = user.get(SESSION);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/error")).isEqualTo("ExpiredToken");
    }

    @Test
    void answersAForgedTokenWith400AndNoneWith401() {
        String token = running.login().at("/accessJwt");
        for (String forged : new String[] {"abc", token + "x", token.replaceFirst("\\.[^.]*\\.", ".e30.")}) {
            Reply reply = running.caller().bearer(forged).get(SESSION);
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.at("/error")).isEqualTo("InvalidToken");
        }
        Reply none = running.caller().get(SESSION);
        assertThat(none.status()).isEqualTo(401);
        assertThat(none.at("/error")).isEqualTo("AuthMissing");
    }

    @Test
    void takesARefreshTokenOnceAndNeverAsAccess() {
        Reply login = running.login();
        Reply fresh = refresh(login.at("/refreshJwt"));
        assertThat(fresh.status()).isEqualTo(200);
        assertThat(refresh(login.at("/refreshJwt")).at("/error")).isEqualTo("ExpiredToken");
        assertThat(refresh(fresh.at("/accessJwt")).at("/error")).isEqualTo("InvalidToken");
        assertThat(running.caller().bearer(fresh.at("/refreshJwt")).get(SESSION).at("/error"))
                .isEqualTo("InvalidToken");
    }

    @Test
    void endsADeletedSession() {
        Reply login = running.login();
        Caller holder = running.caller().bearer(login.at("/refreshJwt"));
        assertThat(holder.post(Running.xrpc("com.atproto.server.deleteSession"), "")
                        .status())
                .isEqualTo(200);
        assertThat(refresh(login.at("/refreshJwt")).status()).isEqualTo(400);
    }

    @Test
    void remembersSpentTokensAndHonoursGoodOnesAfterARestart() {
        Reply login = running.login();
        Reply fresh = refresh(login.at("/refreshJwt"));
        running.close();
        running = Running.start(directory);
        assertThat(running.caller().bearer(fresh.at("/accessJwt")).get(SESSION).status())
                .isEqualTo(200);
        assertThat(refresh(login.at("/refreshJwt")).at("/error")).isEqualTo("ExpiredToken");
    }

    @Test
    void expiresTokensWhenToldAndGivesGoodOnesAtOnce() {
        Reply login = running.login();
        running.control("expire-token", "{\"network\":\"bluesky\"}");
        assertThat(running.caller().bearer(login.at("/accessJwt")).get(SESSION).at("/error"))
                .isEqualTo("ExpiredToken");
        Reply fresh = refresh(login.at("/refreshJwt"));
        assertThat(running.caller().bearer(fresh.at("/accessJwt")).get(SESSION).status())
                .isEqualTo(200);
    }

    @Test
    void allows30LoginsIn5Minutes() {
        for (int i = 0; i < 30; i++) {
            assertThat(running.login().status()).isEqualTo(200);
        }
        Reply tooMany = running.login();
        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(tooMany.at("/error")).isEqualTo("RateLimitExceeded");
        assertThat(tooMany.header("RateLimit-Policy")).isEqualTo("30;w=300");
        assertThat(tooMany.header("RateLimit-Remaining")).isEqualTo("0");
        running.clock().advance(Duration.ofMinutes(5));
        assertThat(running.login().status()).isEqualTo(200);
    }

    @Test
    void countsWritesInPoints() {
        running.control("limits", "{\"network\":\"bluesky\",\"operation\":\"writes\",\"max\":5}");
        Caller user = running.bluesky();
        String create = Running.xrpc("com.atproto.repo.createRecord");
        Reply first = user.post(create, Running.input("3k2yihcrp6f2c", Running.record("a")));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("RateLimit-Limit")).isEqualTo("3000");
        Reply second = user.post(create, Running.input("3k2yihcrp6f2d", Running.record("b")));
        assertThat(second.status()).isEqualTo(429);
        assertThat(running.sandbox().posts("bluesky")).hasSize(1);
    }

    @Test
    void resolvesItsHandles() {
        String path = Running.xrpc("com.atproto.identity.resolveHandle") + "?handle=";
        assertThat(running.caller().get(path + "magazine.test").at("/did")).isEqualTo(Running.DID);
        assertThat(running.caller().get(path + "nobody.test").at("/error")).isEqualTo("HandleNotFound");
        assertThat(running.caller().get(path + "no").at("/message")).isEqualTo("Error: handle must be a valid handle");
    }

    @Test
    void answersAnUnknownMethodAsARealServerDoes() {
        Reply reply = running.caller().get(Running.xrpc("app.bsky.feed.getTimeline"));
        assertThat(reply.status()).isEqualTo(501);
        assertThat(reply.at("/error")).isEqualTo("MethodNotImplemented");
    }
}
