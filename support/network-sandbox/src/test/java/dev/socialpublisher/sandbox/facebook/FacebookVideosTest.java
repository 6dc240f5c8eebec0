package dev.socialpublisher.sandbox.facebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.testing.Graph;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import dev.socialpublisher.sandbox.testing.VideosApi;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FacebookVideosTest extends SandboxTest {
    private static final int PIECE = 1 << 20;

    private Graph graph;

    @BeforeEach
    void signIn() {
        graph = Graph.of(running);
    }

    @Test
    void asksForPiecesAndMakesThePostWhenTheUploadIsEnded() {
        byte[] film = VideosApi.mp4(PIECE + 10);
        Reply begun = start(film.length);
        String session = begun.at("/upload_session_id");

        assertThat(begun.at("/start_offset") + "-" + begun.at("/end_offset")).isEqualTo("0-" + PIECE);
        assertThat(phases(begun.at("/video_id"))).isEqualTo("uploading in_progress not_started not_started");
        assertThat(graph.film(session, 0, Arrays.copyOf(film, PIECE)).at("/start_offset"))
                .isEqualTo(String.valueOf(PIECE));
        assertThat(finish(session).at("/error/message")).contains("has 1048576 of 1048586 bytes");
        Reply last = graph.film(session, PIECE, Arrays.copyOfRange(film, PIECE, film.length));
        assertThat(last.at("/start_offset")).isEqualTo(last.at("/end_offset")).isEqualTo("1048586");
        assertThat(phases(begun.at("/video_id"))).isEqualTo("upload_complete complete not_started not_started");
        assertThat(running.sandbox().posts("facebook")).as("nobody sees it").isEmpty();

        assertThat(finish(session).at("/success")).isEqualTo("true");

        assertThat(running.sandbox().posts("facebook")).singleElement().satisfies(post -> {
            assertThat(post.remoteId()).isEqualTo(begun.at("/video_id"));
            assertThat(post.content().text()).isEqualTo("La marée");
        });
        assertThat(phases(begun.at("/video_id"))).isEqualTo("ready complete complete complete");
        assertThat(running.caller().get("/facebook?lang=fr").body()).contains("▶ Vidéo, ", " octets, video/mp4");
        assertThat(finish(session).at("/error/error_subcode")).as("once").isEqualTo("33");
    }

    @Test
    void refusesAPieceThatIsNotDueAndSaysWhichIs() {
        String session = start(PIECE + 10).at("/upload_session_id");
        graph.film(session, 0, VideosApi.mp4(PIECE));

        Reply again = graph.film(session, 0, VideosApi.mp4(PIECE));

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.at("/error/error_subcode")).isEqualTo("1363037");
        assertThat(again.at("/error/error_data/start_offset")).isEqualTo("1048576");
        assertThat(again.at("/error/error_data/end_offset")).isEqualTo("1048586");
        assertThat(graph.film(session, PIECE, new byte[3]).at("/error/message")).contains("3 bytes, asked for were 10");
        assertThat(graph.film("404", 0, new byte[3]).at("/error/error_subcode")).isEqualTo("33");
        assertThat(start(0).status()).isEqualTo(400);
    }

    @Test
    void processesForAsLongAsItIsToldAndCannotProcessWhatIsNoVideo() {
        running.control("processing", "{\"network\":\"facebook\",\"delayMs\":60000}");
        String film = send(VideosApi.mp4(40));
        String words = send("no video at all".getBytes(UTF_8));

        assertThat(phases(film)).isEqualTo(phases(words)).isEqualTo("processing complete in_progress not_started");
        running.clock().advance(Duration.ofMinutes(1));
        assertThat(phases(film)).isEqualTo("ready complete complete complete");
        assertThat(phases(words)).isEqualTo("error complete error not_started");
        assertThat(running.sandbox().posts("facebook")).hasSize(1);
    }

    @Test
    void knowsNoVideoAnyMoreThatWasDeletedOrReset() {
        String film = send(VideosApi.mp4(40));
        assertThat(graph.delete("/" + film).at("/success")).isEqualTo("true");
        assertThat(phases(film)).isEmpty();

        String session = start(40).at("/upload_session_id");
        running.control("reset", "{\"network\":\"facebook\"}");
        assertThat(graph.film(session, 0, VideosApi.mp4(40)).at("/error/error_subcode"))
                .isEqualTo("33");
    }

    private String send(byte[] film) {
        Reply begun = start(film.length);
        graph.film(begun.at("/upload_session_id"), 0, film);
        assertThat(finish(begun.at("/upload_session_id")).status()).isEqualTo(200);
        return begun.at("/video_id");
    }

    private Reply start(int bytes) {
        return graph.post(
                "/" + Graph.PAGE + "/videos", Map.of("upload_phase", "start", "file_size", String.valueOf(bytes)));
    }

    private Reply finish(String session) {
        return graph.post(
                "/" + Graph.PAGE + "/videos",
                Map.of("upload_phase", "finish", "upload_session_id", session, "description", "La marée"));
    }

    /** Of the whole, the upload, the processing and the publishing; empty for what is not there. */
    private String phases(String video) {
        Reply reply = graph.get("/" + video + "?fields=status");
        return reply.status() != 200
                ? ""
                : String.join(
                        " ",
                        reply.at("/status/video_status"),
                        reply.at("/status/uploading_phase/status"),
                        reply.at("/status/processing_phase/status"),
                        reply.at("/status/publishing_phase/status"));
    }
}
