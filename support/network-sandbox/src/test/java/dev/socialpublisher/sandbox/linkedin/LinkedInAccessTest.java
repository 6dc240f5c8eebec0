package dev.socialpublisher.sandbox.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Rest;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LinkedInAccessTest extends SandboxTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void wantsAVersionThatIsActiveAndTheProtocol() {
        Reply ended = Rest.of(running).with("LinkedIn-Version", "202504").publish("Bonjour");
        assertThat(ended.status()).isEqualTo(426);
        assertThat(ended.at("/code")).isEqualTo("NONEXISTENT_VERSION");
        assertThat(Rest.of(running)
                        .with("X-Restli-Protocol-Version", "1.0.0")
                        .publish("Bonjour")
                        .status())
                .isEqualTo(400);
        Reply none = running.caller().bearer("sandbox-linkedin-token").get("/linkedin/rest/organizations/5515715");
        assertThat(none.at("/code")).isEqualTo("VERSION_MISSING");
    }

    @Test
    void tellsUnknownAndEndedTokensApart() {
        assertThat(Rest.of(running)
                        .with("Authorization", "Bearer nonsense")
                        .publish("a")
                        .at("/code"))
                .isEqualTo("INVALID_ACCESS_TOKEN");
        running.control("expire-token", "{\"network\":\"linkedin\",\"kind\":\"access\"}");
        assertThat(Rest.of(running).publish("a").at("/code")).isEqualTo("EXPIRED_ACCESS_TOKEN");
    }

    @Test
    void refreshesAndKeepsTheRefreshTokenAsItIs() {
        Reply refreshed = token("grant_type=refresh_token&client_id=sandbox-client&client_secret=sandbox-secret"
                + "&refresh_token=sandbox-linkedin-refresh");
        assertThat(refreshed.status()).isEqualTo(200);
        assertThat(refreshed.json().path("expires_in").asLong()).isEqualTo(5_184_000);
        assertThat(refreshed.at("/refresh_token")).isEqualTo("sandbox-linkedin-refresh");
        assertThat(Rest.of(running)
                        .with("Authorization", "Bearer " + refreshed.at("/access_token"))
                        .publish("Bonjour")
                        .status())
                .isEqualTo(201);

        running.clock().advance(Duration.ofDays(61));
        assertThat(Rest.of(running)
                        .with("Authorization", "Bearer " + refreshed.at("/access_token"))
                        .publish("Bonsoir")
                        .at("/code"))
                .isEqualTo("EXPIRED_ACCESS_TOKEN");
        assertThat(token("grant_type=refresh_token&client_id=sandbox-client&client_secret=wrong&refresh_token=x")
                        .at("/error"))
                .isEqualTo("invalid_client");
    }

    @Test
    void listsThePagesByRoleAndNamesThem() {
        Reply administered = Rest.of(running).get("/organizationAcls?q=roleAssignee&role=ADMINISTRATOR&state=APPROVED");
        assertThat(administered.json().path("elements")).hasSize(1);
        assertThat(administered.at("/elements/0/organization")).isEqualTo(Rest.PAGE);
        assertThat(Rest.of(running).get("/organizations/5515715").at("/vanityName"))
                .isEqualTo("magazine-demo");
        assertThat(Rest.of(running).get("/organizations/99").status()).isEqualTo(404);
    }

    @Test
    void letsNobodyPostWhoMayOnlyLook() {
        Reply refused = Rest.of(running).post(Rest.body("Bonjour").put("author", "urn:li:organization:5515717"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/code")).isEqualTo("ACCESS_DENIED");
    }

    @Test
    void endsTheDayAfterAHundredCallsWithoutAHeader() {
        running.control("limits", "{\"network\":\"linkedin\",\"operation\":\"createPost\",\"max\":1}");
        assertThat(Rest.of(running).publish("Un").status()).isEqualTo(201);
        Reply limited = Rest.of(running).publish("Deux");
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.header("retry-after")).isEmpty();
        running.clock().advance(Duration.ofDays(1).plusSeconds(1));
        assertThat(Rest.of(running).publish("Trois").status()).isEqualTo(201);
    }

    private Reply token(String form) {
        return running.caller().post("/linkedin/oauth/v2/accessToken", FORM, form.getBytes(StandardCharsets.UTF_8));
    }
}
