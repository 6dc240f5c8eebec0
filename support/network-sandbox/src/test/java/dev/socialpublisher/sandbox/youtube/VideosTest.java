package dev.socialpublisher.sandbox.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.SandboxConfig;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.testing.Pictures;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import dev.socialpublisher.sandbox.testing.VideosApi;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VideosTest extends SandboxTest {
    private static final int STEP = 256 * 1024;

    @Test
    void takesAVideoInPiecesAndTellsHowFarItIs() {
        byte[] video = VideosApi.mp4(STEP + 10);
        String session =
                api().begin(VideosApi.body("La marée", "Bonjour"), video.length).header("Location");

        assertThat(ask(session, video.length).status()).isEqualTo(308);
        assertThat(ask(session, video.length).header("Range")).isEmpty();
        Reply first = api().piece(session, "bytes 0-262143/262154", Arrays.copyOf(video, STEP));
        assertThat(first.status()).isEqualTo(308);
        assertThat(first.header("Range")).isEqualTo("bytes=0-262143");
        Reply done = api().piece(session, "bytes 262144-262153/262154", Arrays.copyOfRange(video, STEP, video.length));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.at("/status/uploadStatus")).isEqualTo("processed");
        assertThat(ask(session, video.length).at("/id")).as("asked again").isEqualTo(done.at("/id"));
        assertThat(running.sandbox().posts("youtube")).as("private").isEmpty();
    }

    private Reply ask(String session, int total) {
        return api().piece(session, "bytes */" + total, new byte[0]);
    }

    @Test
    void refusesPiecesOutOfOrderOrOfAnOddSize() {
        String session =
                api().begin(VideosApi.body("La marée", "Bonjour"), STEP * 2).header("Location");

        assertThat(api().piece(session, "bytes 0-99/524288", new byte[100]).at("/error/message"))
                .contains("no multiple of 256 KiB");
        assertThat(api().piece(session, "bytes 262144-524287/524288", new byte[STEP])
                        .status())
                .isEqualTo(400);
        assertThat(api().piece(session + "x", "bytes */524288", new byte[0]).status())
                .isEqualTo(404);
        assertThat(api().piece(session, "bytes */1", new byte[0]).status()).isEqualTo(400);
    }

    @Test
    void showsAVideoOnceItIsPublicAndAsItWasDescribed() {
        String id = api().upload(VideosApi.body("La marée", "Une grève #Estran"), VideosApi.mp4(40))
                .at("/id");
        assertThat(api().thumbnail(id, Pictures.jpeg(160, 90)).status()).isEqualTo(200);
        assertThat(api().release(id).at("/status/privacyStatus")).isEqualTo("public");

        AcceptedPost post = running.sandbox().posts("youtube").get(0);
        assertThat(post.address()).isEqualTo("https://youtu.be/" + id);
        assertThat(post.content().text()).isEqualTo("Une grève #Estran");
        assertThat(post.content().card()).hasValueSatisfying(card -> {
            assertThat(card.title()).isEqualTo("La marée");
            assertThat(card.thumb().orElseThrow().pixels().width()).isEqualTo(160);
        });
        assertThat(running.caller().get("/youtube?lang=fr").body()).contains("▶ Vidéo, 40 octets, video/mp4");
        assertThat(running.caller().get("/youtube/" + id).status()).isEqualTo(200);

        assertThat(api().release(id).status()).as("again").isEqualTo(200);
        assertThat(running.sandbox().posts("youtube")).hasSize(1);
        assertThat(api().delete(id).status()).isEqualTo(204);
        assertThat(api().delete(id).status()).isEqualTo(404);
        assertThat(running.sandbox().posts("youtube").get(0).isDeleted()).isTrue();
        assertThat(api().get(id, "status").json().path("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/snippet/title, '', invalidTitle",
        "/snippet/title, a < b, invalidTitle",
        "/snippet/description, a > b, invalidDescription",
        "/snippet/categoryId, news, invalidCategoryId",
        "/snippet/colour, blue, invalidVideoMetadata",
        "/status/privacyStatus, friends, invalidVideoMetadata",
        "/status/publishAt, tomorrow, invalidPublishAt",
    })
    void refusesWhatYouTubeRefusesByItsReason(String pointer, String value, String reason) {
        ObjectNode body = VideosApi.body("La marée", "Bonjour");
        String[] path = pointer.substring(1).split("/");
        ((ObjectNode) body.path(path[0])).put(path[1], value);

        Reply refused = api().begin(body, 40);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/error/errors/0/reason")).isEqualTo(reason);
    }

    @Test
    void countsTitlesInCharactersDescriptionsInBytesAndTagsWithTheirQuotes() {
        assertThat(api().begin(VideosApi.body("é".repeat(100), "é".repeat(2500)), 40)
                        .status())
                .isEqualTo(200);
        assertThat(reason(VideosApi.body("é".repeat(101), ""))).isEqualTo("invalidTitle");
        assertThat(reason(VideosApi.body("La marée", "é".repeat(2500) + "a"))).isEqualTo("invalidDescription");
        ObjectNode tagged = VideosApi.body("La marée", "");
        ((ObjectNode) tagged.path("snippet"))
                .putArray("tags")
                .add("a".repeat(489))
                .add("b c d e");
        assertThat(api().begin(tagged, 40).status())
                .as("489 + comma + 7 + quotes")
                .isEqualTo(200);
        ((ObjectNode) tagged.path("snippet"))
                .putArray("tags")
                .add("a".repeat(491))
                .add("b c d e");
        assertThat(reason(tagged)).isEqualTo("invalidTags");
    }

    private String reason(ObjectNode body) {
        return api().begin(body, 40).at("/error/errors/0/reason");
    }

    @Test
    void replacesAPartAsAWhole() {
        String id = api().upload(VideosApi.body("La marée", "Bonjour"), VideosApi.mp4(40))
                .at("/id");
        ObjectNode bare = Json.object().put("id", id);
        bare.putObject("snippet").put("title", "Le flot");

        assertThat(api().update(bare, "snippet").at("/error/errors/0/reason")).isEqualTo("invalidCategoryId");
        ((ObjectNode) bare.path("snippet")).put("categoryId", "25");
        assertThat(api().update(bare, "snippet").status()).isEqualTo(200);
        assertThat(api().get(id, "snippet").at("/items/0/snippet/description")).isEmpty();
    }

    @Test
    void processesForAsLongAsIsAskedAndFailsForWhatIsNoVideo() {
        running.control("processing", "{\"network\":\"youtube\",\"delayMs\":60000}");
        String id =
                api().upload(VideosApi.body("La marée", ""), VideosApi.mp4(40)).at("/id");
        assertThat(api().get(id, "status").at("/items/0/status/uploadStatus")).isEqualTo("uploaded");
        running.clock().advance(Duration.ofSeconds(60));
        assertThat(api().get(id, "status,processingDetails").at("/items/0/processingDetails/processingStatus"))
                .isEqualTo("succeeded");

        running.control("processing", "{\"network\":\"youtube\",\"delayMs\":0}");
        String words = api().upload(VideosApi.body("La marée", ""), "no video".getBytes(StandardCharsets.UTF_8))
                .at("/id");
        assertThat(api().get(words, "status").at("/items/0/status/failureReason"))
                .isEqualTo("invalidFile");
    }

    @Test
    void keepsVideosOfProjectsWithoutAuditPrivateAndThumbnailsFromUnverifiedChannels() {
        YouTubePerson person = YouTubePerson.demo().withProject(false).unverified();
        SandboxConfig config = SandboxConfig.local(directory.resolve("unaudited"))
                .withAccounts(SandboxConfig.Accounts.demo().withYouTube(List.of(person)));
        try (Running other = Running.start(config)) {
            Reply released = VideosApi.of(other).publish("Bonjour");
            assertThat(released.at("/status/privacyStatus")).isEqualTo("private");
            assertThat(other.sandbox().posts("youtube")).isEmpty();
            assertThat(VideosApi.of(other)
                            .thumbnail(released.at("/id"), Pictures.jpeg(160, 90))
                            .at("/error/errors/0/reason"))
                    .isEqualTo("forbidden");
        }
    }

    @Test
    void tellsNumbersAsTexts() {
        String id = api().publish("Bonjour").at("/id");
        running.control(
                "reactions",
                "{\"network\":\"youtube\",\"post\":\"" + id + "\",\"replies\":2,\"reposts\":0,\"likes\":5}");

        Reply counted = api().get(id, "statistics");

        assertThat(counted.json().at("/items/0/statistics/likeCount").textValue())
                .isEqualTo("5");
        assertThat(counted.at("/items/0/statistics/commentCount")).isEqualTo("2");
    }

    private VideosApi api() {
        return VideosApi.of(running);
    }
}
