package dev.socialpublisher.sandbox.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.testing.Caller;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class VideoJobsTest extends SandboxTest {
    private static final byte[] FILM = "\0\0\0\u0018ftypisom and the rest".getBytes(StandardCharsets.ISO_8859_1);
    private static final String SERVER = "did:web:pds.magazine.test";

    private Reply asked(String audience, Duration life) {
        long expires = running.clock().instant().plus(life).getEpochSecond();
        return running.bluesky()
                .get(Running.xrpc("com.atproto.server.getServiceAuth") + "?aud=" + audience
                        + "&lxm=com.atproto.repo.uploadBlob&exp=" + expires);
    }

    private Caller service() {
        return running.caller().bearer(asked(SERVER, Duration.ofMinutes(30)).at("/token"));
    }

    private static Reply upload(Caller caller, String type, byte[] film) {
        String path = Running.xrpc("app.bsky.video.uploadVideo") + "?did=" + Running.DID + "&name=film.mp4";
        return caller.post(path, type, film);
    }

    @Test
    void makesABlobOfAVideo() {
        Reply job = upload(service(), "video/mp4", FILM);

        assertThat(job.at("/state")).isEqualTo("JOB_STATE_COMPLETED");
        Reply status = running.caller().get(Running.xrpc("app.bsky.video.getJobStatus") + "?jobId=" + job.at("/jobId"));
        assertThat(status.at("/jobStatus/blob/mimeType")).isEqualTo("video/mp4");
    }

    @Test
    void refusesTheSameBytesWithTheEarlierJob() {
        String job = upload(service(), "video/mp4", FILM).at("/jobId");

        Reply again = upload(service(), "video/mp4", FILM);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/error")).isEqualTo("already_exists");
        assertThat(again.at("/jobId")).isEqualTo(job);
    }

    @Test
    void takesNoSessionForAToken() {
        assertThat(upload(running.bluesky(), "video/mp4", FILM).at("/error")).isEqualTo("InvalidToken");
        assertThat(upload(running.caller(), "video/mp4", FILM).status()).isEqualTo(401);
    }

    @Test
    void givesATokenForTheAccountsOwnServerAndHalfAnHourOnly() {
        assertThat(asked("did:web:bsky.social", Duration.ofMinutes(30)).status())
                .isEqualTo(400);
        assertThat(asked(SERVER, Duration.ofHours(2)).at("/error")).isEqualTo("BadExpiration");

        Caller late = service();
        running.clock().advance(Duration.ofMinutes(31));
        assertThat(upload(late, "video/mp4", FILM).at("/error")).isEqualTo("ExpiredToken");
    }

    @Test
    void takesMp4Only() {
        assertThat(upload(service(), "image/gif", FILM).at("/error")).isEqualTo("InvalidContentType");
        assertThat(upload(service(), "video/mp4", "no film".getBytes(StandardCharsets.US_ASCII))
                        .at("/error"))
                .isEqualTo("UnsupportedContentType");
    }
}
