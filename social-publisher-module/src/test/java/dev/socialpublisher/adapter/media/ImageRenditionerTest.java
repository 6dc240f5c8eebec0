package dev.socialpublisher.adapter.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.media.ImageFacts;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.Rendition;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TIFF;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.image.JpegParser;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.helpers.DefaultHandler;

class ImageRenditionerTest {
    private static final MediaLimit LIMIT =
            new MediaLimit(List.of("image/jpeg", "image/png", "image/webp"), 2_000_000, 4000);

    private final ImageRenditioner renditioner = new ImageRenditioner();

    private static MediaLimit bytes(long maxBytes) {
        return new MediaLimit(LIMIT.formats(), maxBytes, LIMIT.maxEdge());
    }

    @Nested
    class CameraData {
        /** Exif 2.32: which stored corner is the visual top left decides where the four colours end up. */
        @ParameterizedTest
        @CsvSource({
            "1, red green blue white, 80, 40",
            "2, green red white blue, 80, 40",
            "3, white blue green red, 80, 40",
            "4, blue white red green, 80, 40",
            "5, red blue green white, 40, 80",
            "6, blue red white green, 40, 80",
            "7, white green blue red, 40, 80",
            "8, green white red blue, 40, 80",
            "9, red green blue white, 80, 40"
        })
        void turnsThePictureUpright(int orientation, String expected, int width, int height) throws IOException {
            byte[] jpeg = Pictures.withCameraData(Pictures.encoded("jpg", Pictures.quadrants(80, 40)), orientation);
            MediaContent content = Pictures.content("photo.jpg", jpeg);

            Rendition rendition = renditioner.render(content, LIMIT);

            assertThat(Pictures.colours(rendition)).isEqualTo(expected);
            assertThat(rendition.width()).isEqualTo(width);
            assertThat(rendition.height()).isEqualTo(height);
            assertThat(renditioner.inspect(content))
                    .isEqualTo(new ImageFacts(
                            "image/jpeg",
                            width,
                            height,
                            jpeg.length,
                            content.bytes().sha256()));
        }

        @Test
        void leavesPlaceAndDeviceBehind() throws Exception {
            byte[] jpeg = Pictures.withCameraData(Pictures.encoded("jpg", Pictures.quadrants(80, 40)), 6);
            assertThat(metadata(jpeg).get(TikaCoreProperties.LATITUDE))
                    .as("the source tells the place")
                    .startsWith("47.2");
            assertThat(metadata(jpeg).get(TIFF.EQUIPMENT_MAKE)).isEqualTo("PhareCam");

            byte[] rendition = renditioner
                    .render(Pictures.content("photo.jpg", jpeg), LIMIT)
                    .bytes()
                    .toArray();

            Metadata metadata = metadata(rendition);
            assertThat(metadata.get(TikaCoreProperties.LATITUDE)).isNull();
            assertThat(metadata.get(TIFF.EQUIPMENT_MAKE)).isNull();
            assertThat(metadata.get(TIFF.ORIENTATION)).isNull();
            assertThat(new String(rendition, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "PhareCam", "xmp");
        }

        private Metadata metadata(byte[] jpeg) throws Exception {
            Metadata metadata = new Metadata();
            new JpegParser().parse(new ByteArrayInputStream(jpeg), new DefaultHandler(), metadata, new ParseContext());
            return metadata;
        }
    }

    @Nested
    class Fitting {
        @Test
        void scalesToTheLongestEdgeAndNeverUp() throws IOException {
            byte[] jpeg = Pictures.encoded("jpg", Pictures.gradient(3000, 1500));

            Rendition small = renditioner.render(
                    Pictures.content("photo.jpg", jpeg), new MediaLimit(List.of("image/jpeg"), 2_000_000, 1000));
            Rendition same = renditioner.render(Pictures.content("photo.jpg", jpeg), LIMIT);

            assertThat(List.of(small.width(), small.height())).containsExactly(1000, 500);
            assertThat(List.of(same.width(), same.height())).containsExactly(3000, 1500);
        }

        @Test
        void takesTheBestQualityThatFits() throws IOException {
            byte[] jpeg = Pictures.encoded("jpg", Pictures.noise(800, 600));
            MediaContent content = Pictures.content("photo.jpg", jpeg);
            int best = renditioner.render(content, LIMIT).bytes().length();

            Rendition tight = renditioner.render(content, bytes(best - 1));

            assertThat(tight.bytes().length()).isLessThan(best).isGreaterThan(best * 2 / 3);
            assertThat(tight.width()).as("quality goes first, size after it").isEqualTo(800);
        }

        @Test
        void getsSmallerWhereQualityIsNotEnough() throws IOException {
            byte[] jpeg = Pictures.encoded("jpg", Pictures.noise(800, 600));

            Rendition rendition = renditioner.render(Pictures.content("photo.jpg", jpeg), bytes(60_000));

            assertThat(rendition.bytes().length()).isLessThanOrEqualTo(60_000);
            assertThat(rendition.width()).isLessThan(800);
            assertThat((double) rendition.width() / rendition.height()).isBetween(1.32, 1.35);
        }

        @Test
        void refusesWhatCannotFit() throws IOException {
            byte[] jpeg = Pictures.encoded("jpg", Pictures.noise(400, 300));

            assertThatThrownBy(() -> renditioner.render(Pictures.content("photo.jpg", jpeg), bytes(1000)))
                    .hasMessage(
                            "SP-MEDIA-0006: photo.jpg does not fit into 1,000 bytes as image/jpeg, image/png, image/webp,"
                                    + " even with 204 × 153 pixels");
            assertThatThrownBy(() -> renditioner.render(
                            Pictures.content("photo.jpg", jpeg), new MediaLimit(List.of("image/gif"), 1000, 1000)))
                    .hasMessage("SP-MEDIA-0006: photo.jpg cannot be made image/gif; made are image/jpeg and image/png");
        }

        @Test
        void isDeterministic() throws IOException {
            MediaContent content = Pictures.content("photo.jpg", Pictures.encoded("jpg", Pictures.noise(500, 300)));

            assertThat(renditioner.render(content, bytes(50_000)))
                    .isEqualTo(new ImageRenditioner().render(content, bytes(50_000)));
        }

        @Test
        void namesItsSource() throws IOException {
            MediaContent content = Pictures.content("photo.jpg", Pictures.encoded("jpg", Pictures.gradient(50, 30)));

            assertThat(renditioner.render(content, LIMIT).sourceHash())
                    .isEqualTo(content.bytes().sha256());
        }
    }

    @Nested
    class Formats {
        @Test
        void keepsTransparencyWhereItFits() throws IOException {
            Rendition rendition = renditioner.render(
                    Pictures.content("logo.png", Pictures.encoded("png", Pictures.logo(400, 300))), LIMIT);

            assertThat(rendition.mediaType()).isEqualTo("image/png");
            assertThat(Pictures.image(rendition.bytes()).getRGB(0, 0) >>> 24).isZero();
        }

        @Test
        void putsItOnWhiteWhereItDoesNot() throws IOException {
            byte[] png = Pictures.encoded("png", Pictures.busyLogo(400, 300));

            Rendition tooBig = renditioner.render(Pictures.content("logo.png", png), bytes(png.length / 2));
            Rendition onlyJpeg = renditioner.render(
                    Pictures.content("logo.png", png), new MediaLimit(List.of("image/jpeg"), 2_000_000, 4000));

            for (Rendition rendition : List.of(tooBig, onlyJpeg)) {
                BufferedImage image = Pictures.image(rendition.bytes());
                assertThat(rendition.mediaType()).isEqualTo("image/jpeg");
                assertThat(Pictures.nearest(Pictures.at(image, 0.02, 0.02))).isEqualTo("white");
                assertThat(Pictures.nearest(Pictures.at(image, 0.5, 0.5))).isEqualTo("red");
            }
        }

        @Test
        void makesAJpegOfAPhotographThatIsTooBigAsPng() throws IOException {
            byte[] png = Pictures.encoded("png", Pictures.noise(800, 600));

            Rendition rendition = renditioner.render(Pictures.content("photo.png", png), bytes(1_000_000));

            assertThat(rendition.mediaType()).isEqualTo("image/jpeg");
            assertThat(rendition.width()).isEqualTo(800);
        }

        @Test
        void readsWebpAndGif() throws IOException {
            assertThat(renditioner
                            .render(Pictures.content("point.webp", Pictures.webp()), LIMIT)
                            .mediaType())
                    .isEqualTo("image/jpeg");
            assertThat(renditioner
                            .render(
                                    Pictures.content("a.gif", Pictures.encoded("gif", Pictures.quadrants(40, 40))),
                                    LIMIT)
                            .mediaType())
                    .isEqualTo("image/png");
        }

        @Test
        void convertsGreyAndPalettes() throws IOException {
            for (int type : new int[] {
                BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_USHORT_GRAY
            }) {
                BufferedImage image = new BufferedImage(60, 40, type);
                Rendition rendition =
                        renditioner.render(Pictures.content("a.png", Pictures.encoded("png", image)), LIMIT);

                assertThat(rendition.width()).isEqualTo(60);
            }
        }

        @Test
        void trustsBytesNotNames() throws IOException {
            ImageFacts facts = renditioner.inspect(
                    Pictures.content("photo.txt", Pictures.encoded("png", Pictures.quadrants(40, 20))));

            assertThat(facts.mediaType()).isEqualTo("image/png");
        }
    }

    @Nested
    class Refusing {
        private void refuses(MediaContent content, ErrorCode code, String message) {
            assertThatThrownBy(() -> renditioner.inspect(content))
                    .isInstanceOfSatisfying(
                            SocialException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(code))
                    .hasMessageContaining(message);
            assertThatThrownBy(() -> renditioner.render(content, LIMIT)).isInstanceOf(SocialException.class);
        }

        @Test
        void tooManyBytes() {
            refuses(
                    Pictures.content("huge.jpg", new byte[50_000_001]),
                    ErrorCode.MEDIA_TOO_MANY_BYTES,
                    "huge.jpg has 50,000,001 bytes, allowed are 50,000,000");
        }

        @Test
        void tooManyPixelsByTheHeaderAlone() throws IOException {
            refuses(
                    Pictures.content("huge.png", Pictures.pngHeader(20_000, 10_001)),
                    ErrorCode.MEDIA_TOO_MANY_PIXELS,
                    "huge.png has 20,000 × 10,001 = 200,020,000 pixels, allowed are 200,000,000");
        }

        @Test
        void aTextNamedAsAPhotograph() {
            refuses(
                    Pictures.content("photo.jpg", "Ceci n’est pas une photo.".getBytes(StandardCharsets.UTF_8)),
                    ErrorCode.MEDIA_NOT_AN_IMAGE,
                    "photo.jpg is text/plain, not a picture that can be used; allowed are image/jpeg, image/png,"
                            + " image/webp, image/gif");
        }

        @ParameterizedTest
        @CsvSource({
            "<html><body>login</body></html>, text/html",
            "%PDF-1.7 abc, application/pdf",
            "<svg xmlns='http://www.w3.org/2000/svg'/>, image/svg+xml",
            "MZ\u0090\u0000, application/x-msdownload"
        })
        void otherThingsByName(String start, String type) {
            refuses(
                    Pictures.content("photo.jpg", start.getBytes(StandardCharsets.ISO_8859_1)),
                    ErrorCode.MEDIA_NOT_AN_IMAGE,
                    "photo.jpg is " + type);
        }

        @Test
        void anEmptyFile() {
            refuses(Pictures.content("photo.jpg", new byte[0]), ErrorCode.MEDIA_NOT_AN_IMAGE, "photo.jpg is ");
        }

        @Test
        void aDamagedPicture() throws IOException {
            byte[] png = Pictures.encoded("png", Pictures.noise(100, 100));
            MediaContent cut = Pictures.content("photo.png", Arrays.copyOf(png, png.length / 2));
            MediaContent stub = Pictures.content(
                    "photo.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 4});

            assertThatThrownBy(() -> renditioner.render(cut, LIMIT))
                    .hasMessageStartingWith(
                            "SP-MEDIA-0004: photo.png begins as image/png but cannot be read to its end (");
            refuses(
                    stub,
                    ErrorCode.MEDIA_NOT_AN_IMAGE,
                    "photo.jpg begins as image/jpeg but cannot be read to its end (");
        }
    }

    /** The tests' JVM has 1 GB; decoded whole the picture alone would take 240 MB, and twice that in between. */
    @Test
    void handlesSixtyMegapixels() throws IOException {
        byte[] jpeg = Pictures.encoded("jpg", Pictures.gradient(9000, 6700));

        Rendition rendition = renditioner.render(Pictures.content("photo.jpg", jpeg), LIMIT);

        assertThat(List.of(rendition.width(), rendition.height())).containsExactly(4000, 2978);
        assertThat(rendition.bytes().length()).isLessThanOrEqualTo(2_000_000);
        BufferedImage image = Pictures.image(rendition.bytes());
        assertThat(Pictures.distance(Pictures.at(image, 0.01, 0.01), Color.ORANGE))
                .isLessThan(30);
        assertThat(Pictures.distance(Pictures.at(image, 0.99, 0.99), Color.BLUE))
                .isLessThan(30);
    }
}
