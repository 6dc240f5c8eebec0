package dev.socialpublisher.devhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
    @TempDir
    static Path work;

    private static final SettableClock CLOCK = new SettableClock();
    private static DevHost host;

    @BeforeAll
    static void start() {
        host = Hosts.start(work, ProductMount.NONE, CLOCK);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void sendsWhoIsNotSignedInToTheFormAndBack() {
        Browser browser = new Browser(host);

        Browser.Page turnedAway = browser.get("/articles?q=dune");
        Browser.Page form = browser.get(turnedAway.header("location"));
        String next = form.html().selectFirst("input[name=next]").val();
        Browser.Page accepted = browser.post("/login", Map.of("name", "camille", "password", "demo", "next", next));

        assertThat(turnedAway.status()).isEqualTo(302);
        assertThat(accepted.status()).isEqualTo(303);
        assertThat(accepted.header("location")).isEqualTo("/articles?q=dune");
        assertThat(browser.get("/articles").text()).contains("Camille Aubry");
    }

    @Test
    void givesOutACookieThatScriptsAndOtherSitesCannotUse() {
        Browser.Page accepted = new Browser(host).post("/login", Map.of("name", "paul", "password", "demo"));

        assertThat(accepted.header("set-cookie"))
                .contains("rivages-session=")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void givesTheSessionANewNameOnSignIn() {
        Browser browser = new Browser(host).signedIn("camille");

        String second = browser.post("/login", Map.of("name", "paul", "password", "demo"))
                .header("set-cookie");

        assertThat(second).contains("rivages-session=");
        assertThat(browser.get("/articles").text()).contains("Paul Kervadec");
    }

    @Test
    void keepsTheNameWhenThePasswordIsWrong() {
        Browser.Page refused =
                new Browser(host).post("/login?lang=en", Map.of("name", "<b>camille", "password", "wrong"));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.html().selectFirst("#name").val()).isEqualTo("<b>camille");
        assertThat(refused.html().selectFirst("[role=alert]").text())
                .isEqualTo("The user name or the password is wrong.");
    }

    @Test
    void leadsNobodyToAnotherSite() {
        for (String next : new String[] {"https://evil.example", "//evil.example", "/\\evil.example"}) {
            Browser.Page accepted =
                    new Browser(host).post("/login", Map.of("name", "nora", "password", "demo", "next", next));

            assertThat(accepted.header("location")).isEqualTo("/articles");
        }
    }

    @Test
    void refusesANameForAMinuteAfterFiveFailures() {
        Browser browser = new Browser(host);
        for (int i = 0; i < 5; i++) {
            browser.post("/login", Map.of("name", Hosts.WEBTEAM_ONLY, "password", "wrong"));
        }

        Browser.Page throttled = browser.post("/login?lang=en", Map.of("name", Hosts.WEBTEAM_ONLY, "password", "demo"));
        CLOCK.forward(Duration.ofSeconds(61));
        Browser.Page later = browser.post("/login", Map.of("name", Hosts.WEBTEAM_ONLY, "password", "demo"));

        assertThat(throttled.status()).isEqualTo(429);
        assertThat(throttled.text()).contains("Too many failed attempts. Try again in 60 seconds.");
        assertThat(later.status()).isEqualTo(303);
    }

    @Test
    void tellsAProgramInJsonThatNobodyIsSignedIn() {
        Browser.Page refused = new Browser(host).get("/.social/api/v1/posts");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("content-type")).startsWith("application/problem+json");
        assertThat(refused.text()).contains("\"code\":\"SP-WEB-0001\"");
    }

    @Test
    void takesBasicCredentials() {
        assertThat(new Browser(host)
                        .get("/articles", "Authorization", basic("camille:demo"))
                        .status())
                .isEqualTo(200);
        assertThat(new Browser(host)
                        .get("/articles", "Authorization", basic("camille:wrong"))
                        .status())
                .isEqualTo(401);
        assertThat(new Browser(host)
                        .get("/articles", "Authorization", "Basic %%%")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void endsASession() {
        Browser browser = new Browser(host).signedIn("camille");

        browser.post("/logout", Map.of());

        assertThat(browser.get("/articles").status()).isEqualTo(302);
    }

    @Test
    void takesNoChangeFromAnotherSite() {
        Browser browser = new Browser(host).signedIn("camille");

        Browser.Page refused = browser.postFrom("https://evil.example", "/logout", Map.of());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(browser.get("/articles").status()).isEqualTo(200);
    }

    @Test
    void sendsItsPolicyWithEveryAnswer() {
        for (String path : new String[] {"/login", "/fr", "/.host/host.css", "/.social/api/v1/x", "/nowhere"}) {
            assertThat(new Browser(host).get(path).header("content-security-policy"))
                    .isEqualTo("default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
                            + "frame-ancestors 'self'");
        }
    }

    private static String basic(String credentials) {
        return "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Stands still unless told to go on. */
    private static final class SettableClock extends Clock {
        private Instant now = Instant.parse("2026-11-22T10:00:00Z");

        synchronized void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public synchronized Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
