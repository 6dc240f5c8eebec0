package dev.socialpublisher.adapter.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.Rendition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files as a telephone writes them: place, device, owner and time in Exif, XMP and IPTC, a thumbnail, and turned on its
 * side. Written with ExifTool 12.57 on 2026-11-23.
 */
class CameraFilesTest {
    private static final MediaLimit LIMIT = new MediaLimit(List.of("image/jpeg", "image/png"), 1_000_000, 1000);

    /** Exif is where the place stands; what is not there at all tells nothing. */
    @ParameterizedTest
    @CsvSource({"phone.jpg, Exif", "phone.webp, EXIF", "phone.png, eXIf"})
    void leavePlaceDeviceAndOwnerBehind(String name, String container) {
        assertThat(letters(AnimationTest.file(name).bytes()))
                .contains(container, "PhareCam", "SN-4711", "Morvan", "Kerlozen", "http://ns.adobe.com");

        Rendition rendition = new ImageRenditioner().render(AnimationTest.file(name), LIMIT);

        assertThat(letters(rendition.bytes()))
                .doesNotContain("PhareCam", "SN-4711", "Morvan", "Kerlozen", "http://ns.adobe.com")
                .doesNotContainIgnoringCase("exif")
                .doesNotContain("Photoshop");
    }

    /** 160 by 80 as stored, turned by a quarter. */
    @ParameterizedTest
    @ValueSource(strings = {"phone.jpg", "phone.webp"})
    void standUpright(String name) throws IOException {
        Rendition rendition = new ImageRenditioner().render(AnimationTest.file(name), LIMIT);

        assertThat(List.of(rendition.width(), rendition.height())).containsExactly(80, 160);
        assertThat(Pictures.colours(rendition)).isEqualTo("blue red white green");
    }

    private static String letters(Bytes picture) {
        return new String(picture.toArray(), StandardCharsets.ISO_8859_1);
    }
}
