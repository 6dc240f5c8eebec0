package dev.socialpublisher.sandbox.pinterest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.SandboxConfig;
import dev.socialpublisher.sandbox.testing.Caller;
import dev.socialpublisher.sandbox.testing.PinsApi;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class PinterestAccessTest extends SandboxTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String REDIRECT = "http://localhost:8080/.social/ui/channels";
    private static final String REFRESH = "grant_type=refresh_token&refresh_token=";

    @Test
    void saysTheSameOfUnknownAndEndedTokens() {
        Reply unknown = PinsApi.of(running, "nonsense").publish("a");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo("{\"code\":2,\"message\":\"Authentication failed.\"}");
        running.control("expire-token", "{\"network\":\"pinterest\",\"kind\":\"access\"}");
        assertThat(PinsApi.of(running).publish("a").body()).isEqualTo(unknown.body());
    }

    @Test
    void givesAnotherRefreshTokenAtEachRefreshAndTakesTheOldOneNoMore() {
        Reply refreshed = token(REFRESH + "sandbox-pinterest-refresh");
        assertThat(refreshed.status()).isEqualTo(200);
        assertThat(refreshed.json().path("expires_in").asLong()).isEqualTo(2_592_000);
        assertThat(refreshed.json().path("refresh_token_expires_in").asLong()).isEqualTo(5_184_000);
        assertThat(refreshed.at("/response_type")).isEqualTo("refresh_token");
        assertThat(PinsApi.of(running, refreshed.at("/access_token"))
                        .publish("Bonjour")
                        .status())
                .isEqualTo(201);
        assertThat(token(REFRESH + "sandbox-pinterest-refresh").status()).isEqualTo(400);

        running.clock().advance(Duration.ofDays(31));
        assertThat(PinsApi.of(running, refreshed.at("/access_token"))
                        .publish("Bonsoir")
                        .status())
                .isEqualTo(401);
        Reply again = token(REFRESH + refreshed.at("/refresh_token"));
        running.clock().advance(Duration.ofDays(59));
        assertThat(token(REFRESH + again.at("/refresh_token")).status())
                .as("60 more days each time")
                .isEqualTo(200);
    }

    @Test
    void wantsTheApplicationsSecretAndKnownParameters() {
        Reply wrong = running.caller()
                .with("Authorization", "Basic " + basic("1462871:wrong"))
                .post("/pinterest/v5/oauth/token", FORM, REFRESH.getBytes(StandardCharsets.UTF_8));
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(token(REFRESH + "sandbox-pinterest-refresh&client_id=1462871")
                        .at("/message"))
                .isEqualTo("Invalid request: unknown parameters [client_id]");
    }

    @Test
    void tradesTheCodeOfItsPageOnceForTheScopesThatWereAsked() {
        String code = allowed("boards:read,pins:read");
        String form = "grant_type=authorization_code&continuous_refresh=true&code=" + code + "&redirect_uri="
                + URLEncoder.encode(REDIRECT, StandardCharsets.UTF_8);
        Reply traded = token(form);

        assertThat(traded.at("/scope")).isEqualTo("boards:read pins:read");
        PinsApi reader = PinsApi.of(running, traded.at("/access_token"));
        assertThat(reader.get("/boards").json().path("items")).hasSize(2);
        assertThat(reader.publish("Sans le droit").status()).isEqualTo(403);
        assertThat(reader.get("/user_account").at("/code")).isEqualTo("29");
        assertThat(token(form).status()).isEqualTo(400);
    }

    /** Presses the page's button; the code that it sends to the app. */
    private String allowed(String scopes) {
        String form = "response_type=code&client_id=1462871&state=s&account=549755885175000001&decision=allow"
                + "&scope=" + URLEncoder.encode(scopes, StandardCharsets.UTF_8) + "&redirect_uri="
                + URLEncoder.encode(REDIRECT, StandardCharsets.UTF_8);
        Reply reply = running.caller().post("/pinterest/oauth/", FORM, form.getBytes(StandardCharsets.UTF_8));
        String query = URI.create(reply.header("Location")).getQuery();
        return query.replaceFirst(".*code=([^&]+).*", "$1");
    }

    @Test
    void namesTheAccountAndItsBoards() {
        PinsApi api = PinsApi.of(running);
        assertThat(api.get("/user_account").at("/username")).isEqualTo("magazine_demo");
        Reply boards = api.get("/boards?page_size=1");
        assertThat(boards.at("/items/0/name")).isEqualTo("Reportages (démo)");
        assertThat(boards.at("/bookmark")).isNotEmpty();
        assertThat(api.get("/boards?privacy=SECRET").json().path("items")).isEmpty();
        assertThat(api.get("/boards/" + PinsApi.BOARD).at("/privacy")).isEqualTo("PUBLIC");
        assertThat(api.get("/boards/" + PinsApi.SECRET_BOARD).status()).isEqualTo(404);
    }

    @Test
    void namesTheNearerOfTwoLimitsAndItsEndInSeconds() {
        running.control("limits", "{\"network\":\"pinterest\",\"operation\":\"org_write\",\"max\":1}");
        Reply last = PinsApi.of(running).publish("Un");
        assertThat(last.header("X-RateLimit-Remaining")).isEqualTo("0");
        assertThat(last.header("X-RateLimit-Reset")).isEqualTo("60");
        running.clock().advance(Duration.ofSeconds(20));
        Reply limited = PinsApi.of(running).publish("Deux");
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.at("/code")).isEqualTo("8");
        assertThat(limited.header("X-RateLimit-Reset")).isEqualTo("40");
        assertThat(limited.header("X-RateLimit-Limit")).contains("1;w=60;name=\"org_write_app_id_user_id\"");
        assertThat(PinsApi.of(running).get("/boards").status())
                .as("reading is limited apart")
                .isEqualTo(200);
        running.clock().advance(Duration.ofSeconds(40));
        assertThat(PinsApi.of(running).publish("Trois").status()).isEqualTo(201);
    }

    @Test
    void letsATrialReadBoardsAndMakeNoPins() {
        PinterestPerson demo = PinterestPerson.demo();
        PinterestPerson.App app =
                new PinterestPerson.App("1", "s", "trial-token", "r", demo.app().scopes(), false);
        Path other = directory.resolve("trial");
        try (Running trial = started(
                other, new PinterestPerson(demo.id(), demo.username(), demo.businessName(), app, demo.boards()))) {
            PinsApi api = PinsApi.of(trial, "trial-token");
            Reply boards = api.get("/boards");
            assertThat(boards.status()).isEqualTo(200);
            assertThat(boards.header("X-RateLimit-Remaining")).isEqualTo("999");
            Reply refused = api.publish("Bonjour");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.at("/code")).isEqualTo("29");
            assertThat(refused.at("/message")).startsWith("Apps with Trial access may not create Pins in production");
        }
    }

    private static Running started(Path directory, PinterestPerson person) {
        return Running.start(SandboxConfig.local(directory)
                .withAccounts(SandboxConfig.Accounts.demo().withPinterest(List.of(person))));
    }

    @Test
    void remembersPinsAndTokensAcrossARestart() {
        String token = token(REFRESH + "sandbox-pinterest-refresh").at("/access_token");
        String id = PinsApi.of(running).publish("Reste").at("/id");
        running.close();
        try (Running again = Running.start(SandboxConfig.local(directory))) {
            assertThat(PinsApi.of(again, token).get("/pins/" + id).at("/description"))
                    .isEqualTo("Reste");
            assertThat(PinsApi.of(again, token).publish("Neuf").at("/id")).isNotEqualTo(id);
        }
    }

    private Reply token(String form) {
        Caller app = running.caller().with("Authorization", "Basic " + basic("1462871:sandbox-secret"));
        return app.post("/pinterest/v5/oauth/token", FORM, form.getBytes(StandardCharsets.UTF_8));
    }

    private static String basic(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
