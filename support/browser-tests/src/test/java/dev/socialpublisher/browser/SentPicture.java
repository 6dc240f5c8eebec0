package dev.socialpublisher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.media.ImageRenditioner;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.Rendition;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** The picture that a network received, beside the one that was approved. */
final class SentPicture {
    private static final List<String> FORMATS = List.of("image/jpeg", "image/png", "image/webp");

    /** As the profiles in light-modules say. */
    private static final Map<String, MediaLimit> LIMITS =
            Map.of("x", new MediaLimit(FORMATS, 5_000_000, 4096), "bluesky", new MediaLimit(FORMATS, 2_000_000, 4000));

    private final JsonNode approved;
    private final JsonNode received;
    private final byte[] bytes;
    private final Rendition rendition;

    private SentPicture(Demo demo, String network, JsonNode post, JsonNode accepted) {
        approved = post.path("variant").path("image");
        assertThat(accepted.path("images")).as("pictures of %s", accepted).hasSize(1);
        received = accepted.path("images").get(0);
        bytes = demo.received(received.path("sha256").asText());
        String ref = approved.path("ref").asText();
        Bytes original = Bytes.of(demo.original(ref.substring(ref.indexOf(':') + 1)));
        rendition =
                new ImageRenditioner().render(new MediaContent(new MediaRef(ref), ref, original), LIMITS.get(network));
    }

    static SentPicture of(Demo demo, String network, JsonNode post, JsonNode accepted) {
        return new SentPicture(demo, network, post, accepted);
    }

    /** Byte by byte what is made of the article's picture for that network, with its words, without its place. */
    SentPicture isTheApprovedOne() {
        assertThat(Bytes.of(bytes).sha256())
                .isEqualTo(received.path("sha256").asText())
                .isEqualTo(rendition.bytes().sha256());
        assertThat(received.path("bytes").asInt()).isEqualTo(bytes.length);
        assertThat(received.path("mime").asText()).isEqualTo(rendition.mediaType());
        assertThat(received.path("alt").asText())
                .isNotBlank()
                .isEqualTo(approved.path("alt").asText());
        assertThat(received.path("location").asBoolean(true)).isFalse();
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif\0\0");
        return this;
    }

    /** Upright, in pixels. */
    SentPicture isOfSize(int width, int height) {
        BufferedImage image = picture();
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(width, height);
        assertThat(List.of(
                        received.path("width").asInt(), received.path("height").asInt()))
                .containsExactly(width, height);
        return this;
    }

    /** The colour of a pixel, red, green and blue. */
    List<Integer> colourAt(int x, int y) {
        int rgb = picture().getRGB(x, y);
        return List.of(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private BufferedImage picture() {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
