package dev.socialpublisher.adapter.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.media.Crop;
import dev.socialpublisher.media.FocalPoint;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.PublicRendition;
import dev.socialpublisher.media.Ratios;
import dev.socialpublisher.media.Rendition;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CropsTest {
    private final ImageRenditioner renditioner = new ImageRenditioner();
    private final MediaLimit posts = new MediaLimit(
            List.of("image/jpeg"), 2_000_000, 1000, Optional.of(new Ratios(new Crop(4, 5), new Crop(191, 100))));

    /** The sides that are too long lose as much on both ends; what fits is left alone. */
    @ParameterizedTest
    @CsvSource({
        "3000, 1000, 1000, 524",
        "1000, 3000, 800, 1000",
        "800, 600, 800, 600",
        "382, 200, 382, 200",
        "400, 500, 400, 500"
    })
    void cropsToTheNearestShapeThatTheNetworkTakes(int width, int height, int becomesWidth, int becomesHeight)
            throws IOException {
        byte[] jpeg = Pictures.encoded("jpg", Pictures.gradient(width, height));

        Rendition rendition = renditioner.render(Pictures.content("photo.jpg", jpeg), posts);

        assertThat(List.of(rendition.width(), rendition.height())).containsExactly(becomesWidth, becomesHeight);
    }

    @Test
    void keepsTheMiddle() throws IOException {
        byte[] jpeg = Pictures.encoded("jpg", Pictures.quadrants(800, 100));

        assertThat(Pictures.colours(renditioner.render(Pictures.content("photo.jpg", jpeg), posts)))
                .isEqualTo("red green blue white");
    }

    /** Two colours on the left, two on the right; a point near an end keeps that end, and the crop stays in the picture. */
    @ParameterizedTest
    @CsvSource({"0, 0.5, red red blue blue", "0.1, 0, red red blue blue", "1, 1, green green white white"})
    void keepsTheFocalPointInView(double x, double y, String expected) throws IOException {
        byte[] jpeg = Pictures.encoded("jpg", Pictures.quadrants(800, 100));

        Rendition rendition = renditioner.render(Pictures.content("photo.jpg", jpeg), posts, new FocalPoint(x, y));

        assertThat(Pictures.colours(rendition)).isEqualTo(expected);
        assertThat(List.of(rendition.width(), rendition.height())).containsExactly(191, 100);
    }

    /** The point is one of the picture as people see it: the camera was turned, the stored rows are its columns. */
    @Test
    void takesThePointOfTheUprightPicture() throws IOException {
        byte[] turned = Pictures.withCameraData(Pictures.encoded("jpg", Pictures.quadrants(400, 100)), 6);

        Rendition rendition = renditioner.render(Pictures.content("photo.jpg", turned), posts, new FocalPoint(0.5, 0));

        assertThat(List.of(rendition.width(), rendition.height())).containsExactly(100, 125);
        assertThat(Pictures.colours(rendition)).isEqualTo("blue red blue red");
    }

    @Test
    void keepsTheFocalPointAtAPublicAddress() throws IOException {
        byte[] jpeg = Pictures.encoded("jpg", Pictures.quadrants(800, 100));
        PublicRendition square = new PublicRendition(
                Optional.of(new Crop(1, 1)), 400, PublicRendition.Format.JPEG, new FocalPoint(0.9, 0.5));

        assertThat(Pictures.colours(renditioner.render(Pictures.content("photo.jpg", jpeg), square)))
                .isEqualTo("green green white white");
    }

    @Test
    void refusesShapesInTheWrongOrder() {
        assertThatThrownBy(() -> new Ratios(new Crop(191, 100), new Crop(4, 5)))
                .hasMessage("the narrowest ratio, 191:100, is wider than the widest, 4:5");
    }
}
