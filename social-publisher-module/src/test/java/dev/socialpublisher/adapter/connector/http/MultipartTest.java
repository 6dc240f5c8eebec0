package dev.socialpublisher.adapter.connector.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.testing.ScriptedNetwork;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.Rendition;
import java.net.URI;
import org.junit.jupiter.api.Test;

class MultipartTest {
    @Test
    void writesFieldsAndFilesByteForByte() {
        Bytes content = Bytes.of(new byte[] {0, (byte) 0xff, '\r', '\n', '-', '-'});

        Call call = new Multipart(content)
                .field("media_category", "tweet_image")
                .file("media", "picture.jpg", "image/jpeg", content)
                .post(URI.create("https://api.x.com/2/media/upload"));

        String boundary = "part-" + content.sha256();
        assertThat(call.body().orElseThrow().contentType()).isEqualTo("multipart/form-data; boundary=" + boundary);
        assertThat(ScriptedNetwork.bodyOf(call))
                .isEqualTo("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"media_category\"\r\n\r\ntweet_image"
                        + "\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"media\"; filename=\"picture.jpg\""
                        + "\r\nContent-Type: image/jpeg\r\n\r\n\0\u00ff\r\n--\r\n--" + boundary + "--\r\n");
    }

    @Test
    void namesEachPictureByItsBytes() {
        Bytes content = Bytes.utf8("picture");
        Rendition rendition = new Rendition(content, "image/jpeg", 1, 1, "0".repeat(64));

        Call call = new Multipart(content).picture("file", rendition).post(URI.create("https://snac.example.org/"));

        assertThat(ScriptedNetwork.bodyOf(call)).contains("filename=\"" + content.sha256() + ".jpg\"");
    }

    @Test
    void keepsTheBoundaryWithinTheLengthThatMailAllows() {
        Call call = new Multipart(Bytes.of(new byte[1])).post(URI.create("https://api.x.com/"));

        String contentType = call.body().orElseThrow().contentType();
        assertThat(contentType.substring(contentType.indexOf('=') + 1)).hasSizeLessThanOrEqualTo(70);
    }
}
