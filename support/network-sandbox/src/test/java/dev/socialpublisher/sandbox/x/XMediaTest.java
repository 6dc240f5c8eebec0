package dev.socialpublisher.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.testing.Pictures;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XMediaTest extends SandboxTest {

    private static final String ALT = "{\"id\":\"%s\",\"metadata\":{\"alt_text\":{\"text\":\"%s\"}}}";

    private Reply post(String text, String... ids) {
        var body = Json.object().put("text", text);
        var list = body.putObject("media").putArray("media_ids");
        Arrays.stream(ids).forEach(list::add);
        return running.x().post("/x/2/tweets", body);
    }

    @Test
    void keepsAPictureWithItsAltTextExactly() {
        byte[] picture = Pictures.jpeg(40, 30);
        String id = Running.upload(running.x(), "tweet_image", picture).at("/data/id");
        assertThat(running.x()
                        .post("/x/2/media/metadata", ALT.formatted(id, "Colline « bleue »"))
                        .status())
                .isEqualTo(200);
        Reply reply = post("With a picture", id);
        assertThat(reply.at("/data/text")).matches("With a picture https://t\\.co/[0-9a-f]{10}");
        Reply journal = running.caller().get("/journal/x.json");
        assertThat(journal.at("/posts/0/images/0/sha256")).isEqualTo(BlobStore.sha256(picture));
        assertThat(journal.at("/posts/0/images/0/alt")).isEqualTo("Colline « bleue »");
        assertThat(journal.at("/posts/0/images/0/width")).isEqualTo("40");
        assertThat(journal.at("/posts/0/images/0/height")).isEqualTo("30");
        assertThat(journal.at("/posts/0/images/0/mime")).isEqualTo("image/jpeg");
    }

    @Test
    void takesBase64InJson() {
        String media = Base64.getEncoder().encodeToString(Pictures.png(4, 4));
        Reply reply = running.x()
                .post("/x/2/media/upload", "{\"media\":\"" + media + "\",\"media_category\":\"tweet_image\"}");
        assertThat(reply.at("/data/image/image_type")).isEqualTo("image/png");
        assertThat(reply.at("/data/expires_after_secs")).isEqualTo("86400");
    }

    @Test
    void tellsTypesByContent() {
        byte[] text = "not a picture at all".getBytes(StandardCharsets.UTF_8);
        assertThat(Running.upload(running.x(), "tweet_image", text).body())
                .contains("media is application/octet-stream, not usable as tweet_image");
        assertThat(Running.upload(running.x(), "tweet_gif", Pictures.png(4, 4)).body())
                .contains("media is image/png, not usable as tweet_gif");
        byte[] broken = Arrays.copyOf(Pictures.png(4, 4), 12);
        assertThat(Running.upload(running.x(), "tweet_image", broken).status()).isEqualTo(400);
    }

    @Test
    void takesFiveMegabytesAndNotOneByteMore() {
        assertThat(Running.upload(running.x(), "tweet_image", Pictures.jpegOf(5_242_880))
                        .status())
                .isEqualTo(200);
        assertThat(Running.upload(running.x(), "tweet_image", Pictures.jpegOf(5_242_881))
                        .body())
                .contains("media has 5242881 bytes, allowed are 5242880");
    }

    @Test
    void notesALocationThatWasLeftInThePicture() {
        String id = Running.upload(running.x(), "tweet_image", Pictures.jpegWithLocation())
                .at("/data/id");
        post("Where was it?", id);
        assertThat(running.caller().get("/journal/x.json").at("/posts/0/images/0/location"))
                .isEqualTo("true");
    }

    @Test
    void refusesMissingAndUnknownFields() {
        assertThat(running.x()
                        .post("/x/2/media/upload", "{\"media_category\":\"tweet_image\"}")
                        .body())
                .contains("media is missing but it is required");
        assertThat(running.x().post("/x/2/media/upload", "{\"media\":\"aaaa\"}").body())
                .contains("media_category is missing but it is required");
        assertThat(running.x()
                        .post("/x/2/media/upload", "{\"media\":\"aaaa\",\"name\":\"x\"}")
                        .body())
                .contains("name is not a known property");
        assertThat(running.x()
                        .post(
                                "/x/2/media/upload",
                                "multipart/form-data; boundary=edge",
                                "--edge\r\nbroken".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("The multipart body is malformed");
    }

    @Test
    void refusesAnAltTextOver1000Characters() {
        String id =
                Running.upload(running.x(), "tweet_image", Pictures.png(4, 4)).at("/data/id");
        assertThat(running.x()
                        .post("/x/2/media/metadata", ALT.formatted(id, "a".repeat(1000)))
                        .status())
                .isEqualTo(200);
        assertThat(running.x()
                        .post("/x/2/media/metadata", ALT.formatted(id, "a".repeat(1001)))
                        .body())
                .contains("must not be longer than 1000 characters");
        assertThat(running.x()
                        .post("/x/2/media/metadata", ALT.formatted("12", "a"))
                        .body())
                .contains("Your media IDs are invalid.");
    }

    @Test
    void forgetsAnUploadAfter24Hours() {
        String id =
                Running.upload(running.x(), "tweet_image", Pictures.png(4, 4)).at("/data/id");
        running.clock().advance(Duration.ofHours(24).minusSeconds(1));
        assertThat(post("in time", id).status()).isEqualTo(201);
        running.clock().advance(Duration.ofSeconds(1));
        assertThat(post("too late", id).body()).contains("Your media IDs are invalid.");
    }

    @Test
    void refusesTheSamePictureTwiceInOnePost() {
        String id =
                Running.upload(running.x(), "tweet_image", Pictures.png(4, 4)).at("/data/id");
        assertThat(post("twice", id, id).status()).isEqualTo(400);
    }

    @Test
    void takesPiecesAndProcessesThem() {
        running.control("processing", "{\"network\":\"x\",\"delayMs\":5000}");
        byte[] video = Arrays.copyOf("\0\0\0\u0018ftypmp42".getBytes(StandardCharsets.ISO_8859_1), 3000);
        Reply open = running.x()
                .post(
                        "/x/2/media/upload/initialize",
                        "{\"media_type\":\"video/mp4\",\"media_category\":\"tweet_video\",\"total_bytes\":3000}");
        String id = open.at("/data/id");
        assertThat(append(id, "0", Arrays.copyOf(video, 2000)).status()).isEqualTo(200);
        assertThat(running.x().post("/x/2/media/upload/" + id + "/finalize", "").body())
                .contains("segments have 2000 bytes, announced were 3000");
        assertThat(append(id, "1", Arrays.copyOfRange(video, 2000, 3000)).status())
                .isEqualTo(200);
        assertThat(append(id, "2", new byte[] {1}).body()).contains("segments have 3001 bytes, announced were 3000");
        Reply finalized = running.x().post("/x/2/media/upload/" + id + "/finalize", "");
        assertThat(finalized.at("/data/processing_info/state")).isEqualTo("in_progress");
        assertThat(post("too early", id).status()).isEqualTo(400);
        running.clock().advance(Duration.ofSeconds(5));
        Reply status = running.x().get("/x/2/media/upload?command=STATUS&media_id=" + id);
        assertThat(status.at("/data/processing_info/state")).isEqualTo("succeeded");
        assertThat(post("ready", id).status()).isEqualTo(201);
    }

    private Reply append(String id, String index, byte[] piece) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("segment_index", index.getBytes(StandardCharsets.UTF_8));
        parts.put("media", piece);
        return running.x()
                .post(
                        "/x/2/media/upload/" + id + "/append",
                        "multipart/form-data; boundary=edge",
                        Running.multipart(parts));
    }
}
