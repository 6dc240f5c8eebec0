package dev.socialpublisher.sandbox.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.SandboxConfig;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import dev.socialpublisher.sandbox.testing.VideosApi;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GoogleLoginTest extends SandboxTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String REDIRECT = encoded("http://localhost:8080/.social/ui/channels");
    private static final String APP = "&client_id=sandbox.apps.googleusercontent.com&client_secret=sandbox-secret";
    private static final String SCOPE = "https://www.googleapis.com/auth/youtube";

    @Test
    void givesARefreshTokenOnlyForOfflineAccess() {
        assertThat(traded("&access_type=offline&prompt=consent", SCOPE).at("/refresh_token"))
                .startsWith("1//");
        assertThat(traded("", SCOPE).json().has("refresh_token")).isFalse();
    }

    @Test
    void refreshesAsOftenAsIsAskedUntilTheGrantEnds() {
        Reply refreshed = token("grant_type=refresh_token&refresh_token=sandbox-youtube-refresh" + APP);
        assertThat(refreshed.status()).isEqualTo(200);
        assertThat(refreshed.json().has("refresh_token")).isFalse();
        assertThat(VideosApi.of(running, refreshed.at("/access_token"))
                        .publish("Bonjour")
                        .status())
                .isEqualTo(200);
        running.clock().advance(Duration.ofHours(1));
        assertThat(VideosApi.of(running, refreshed.at("/access_token"))
                        .get("a", "status")
                        .at("/error/errors/0/reason"))
                .isEqualTo("authError");
        assertThat(token("grant_type=refresh_token&refresh_token=sandbox-youtube-refresh" + APP)
                        .status())
                .isEqualTo(200);
        running.control("expire-token", "{\"network\":\"youtube\",\"kind\":\"refresh\"}");
        assertThat(token("grant_type=refresh_token&refresh_token=sandbox-youtube-refresh" + APP)
                        .at("/error"))
                .isEqualTo("invalid_grant");
        assertThat(token("grant_type=refresh_token&refresh_token=sandbox-youtube-refresh")
                        .at("/error"))
                .isEqualTo("invalid_client");
    }

    @Test
    void letsAScopeDoWhatItIsForAndNoMore() {
        VideosApi uploader = VideosApi.of(running, traded("", SCOPE + ".upload").at("/access_token"));
        String id = uploader.upload(VideosApi.body("La marée", ""), VideosApi.mp4(40))
                .at("/id");
        assertThat(id).isNotEmpty();
        assertThat(uploader.release(id).at("/error/errors/0/reason")).isEqualTo("insufficientPermissions");
        assertThat(uploader.delete(id).status()).isEqualTo(403);
    }

    @Test
    void endsTheQuotaOfUploadsApartFromTheRest() {
        running.control("limits", "{\"network\":\"youtube\",\"operation\":\"videos.insert\",\"max\":1}");
        VideosApi api = VideosApi.of(running);
        String id =
                api.upload(VideosApi.body("La marée", ""), VideosApi.mp4(40)).at("/id");

        assertThat(api.begin(VideosApi.body("Le flot", ""), 40).at("/error/errors/0/reason"))
                .isEqualTo("quotaExceeded");
        assertThat(api.get(id, "status").status()).isEqualTo(200);
        running.control("limits", "{\"network\":\"youtube\",\"operation\":\"units\",\"max\":1}");
        assertThat(api.get(id, "status").at("/error/errors/0/reason")).isEqualTo("quotaExceeded");
    }

    @Test
    void namesTheChannel() {
        Reply mine = running.caller()
                .bearer("sandbox-youtube-token")
                .get("/youtube/youtube/v3/channels?part=snippet&mine=true");
        assertThat(mine.at("/items/0/id")).isEqualTo(YouTubePerson.demo().id());
        assertThat(mine.at("/items/0/snippet/customUrl")).isEqualTo("@magazine_demo");
    }

    @Test
    void remembersVideosAcrossARestart() {
        String id = VideosApi.of(running).publish("Reste").at("/id");
        running.close();
        try (Running again = Running.start(SandboxConfig.local(directory))) {
            assertThat(VideosApi.of(again).get(id, "snippet").at("/items/0/snippet/description"))
                    .isEqualTo("Reste");
            assertThat(again.sandbox().posts("youtube")).hasSize(1);
        }
    }

    private Reply traded(String more, String scope) {
        String asked = "response_type=code&client_id=sandbox.apps.googleusercontent.com&state=s&scope=" + encoded(scope)
                + "&redirect_uri=" + REDIRECT;
        assertThat(running.caller()
                        .get("/youtube/o/oauth2/v2/auth?" + asked + more)
                        .status())
                .isEqualTo(200);
        String form = asked + "&decision=allow&account=" + YouTubePerson.demo().id();
        Reply allowed = running.caller().post("/youtube/o/oauth2/v2/auth", FORM, form.getBytes(StandardCharsets.UTF_8));
        String code = URI.create(allowed.header("Location")).getQuery().replaceFirst(".*code=([^&]+).*", "$1");
        return token("grant_type=authorization_code&code=" + code + "&redirect_uri=" + REDIRECT + APP);
    }

    private Reply token(String form) {
        return running.caller().post("/youtube/token", FORM, form.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
