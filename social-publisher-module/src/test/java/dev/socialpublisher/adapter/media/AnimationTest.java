package dev.socialpublisher.adapter.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.ImageFacts;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.Rendition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code moving.gif} and {@code moving.webp} were made with ImageMagick 6.9.11: three frames, red, green, blue. */
class AnimationTest {
    private static final List<String> STILL = List.of("image/jpeg", "image/png");

    private final ImageRenditioner renditioner = new ImageRenditioner();

    @ParameterizedTest
    @ValueSource(strings = {"moving.gif", "moving.webp"})
    void isFoundInWholeFiles(String name) {
        ImageFacts facts = renditioner.inspect(file(name));

        assertThat(facts.moves()).isTrue();
        assertThat(List.of(facts.width(), facts.height())).containsExactly(64, 48);
    }

    @Test
    void isNotFoundInPicturesOfOneFrame() throws IOException {
        for (String format : List.of("gif", "png", "jpg")) {
            byte[] still = Pictures.encoded(format, Pictures.quadrants(40, 40));
            assertThat(renditioner
                            .inspect(Pictures.content("a." + format, still))
                            .moves())
                    .as(format)
                    .isFalse();
        }
        assertThat(Animation.moves(Bytes.of(Pictures.webp()), "image/webp")).isFalse();
    }

    /** PNG third edition, 11.3.6: the chunk acTL before the pixels makes it move. */
    @Test
    void isFoundInPng() throws IOException {
        byte[] png = Pictures.encoded("png", Pictures.quadrants(40, 40));
        int behindHeader = 8 + 25;
        byte[] control = {0, 0, 0, 8, 'a', 'c', 'T', 'L', 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0};
        byte[] moving = Arrays.copyOf(png, png.length + control.length);
        System.arraycopy(control, 0, moving, behindHeader, control.length);
        System.arraycopy(png, behindHeader, moving, behindHeader + control.length, png.length - behindHeader);

        assertThat(Animation.moves(Bytes.of(moving), "image/png")).isTrue();
    }

    /** However a file was cut off, looking at it ends. */
    @ParameterizedTest
    @CsvSource({"moving.gif, image/gif", "moving.webp, image/webp"})
    void isLookedForInDamagedFilesToo(String name, String type) {
        byte[] whole = file(name).bytes().toArray();
        for (int length = 0; length < whole.length; length++) {
            Bytes cut = Bytes.of(Arrays.copyOf(whole, length));
            assertThatCode(() -> Animation.moves(cut, type)).doesNotThrowAnyException();
        }
    }

    @Test
    void goesUnchangedWhereTheNetworkTakesIt() {
        MediaContent gif = file("moving.gif");
        MediaLimit moving = new MediaLimit(STILL, 1_000_000, 100, Optional.empty(), 285);

        Rendition rendition = renditioner.render(gif, moving);

        assertThat(rendition.bytes()).isEqualTo(gif.bytes());
        assertThat(rendition.mediaType()).isEqualTo("image/gif");
        assertThat(renditioner.render(gif, moving.still()).mediaType()).isEqualTo("image/png");
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "284, 100", "285, 63"})
    void standsStillBeyondTheBound(long maxMovingBytes, int maxEdge) throws IOException {
        MediaLimit limit = new MediaLimit(STILL, 1_000_000, maxEdge, Optional.empty(), maxMovingBytes);

        Rendition rendition = renditioner.render(file("moving.gif"), limit);

        assertThat(rendition.mediaType()).isEqualTo("image/png");
        assertThat(Pictures.nearest(Pictures.at(Pictures.image(rendition.bytes()), 0.5, 0.5)))
                .as("the first frame")
                .isEqualTo("red");
    }

    @Test
    void standsStillAsWebp() throws IOException {
        MediaLimit limit = new MediaLimit(STILL, 1_000_000, 100, Optional.empty(), 1_000_000);

        Rendition rendition = renditioner.render(file("moving.webp"), limit);

        assertThat(rendition.mediaType()).isEqualTo("image/jpeg");
        assertThat(Pictures.nearest(Pictures.at(Pictures.image(rendition.bytes()), 0.5, 0.5)))
                .isEqualTo("red");
    }

    static MediaContent file(String name) {
        try (InputStream in = AnimationTest.class.getResourceAsStream("/media/" + name)) {
            return Pictures.content(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
