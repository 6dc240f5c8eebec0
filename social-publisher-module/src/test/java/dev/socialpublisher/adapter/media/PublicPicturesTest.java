package dev.socialpublisher.adapter.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.Crop;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.PublicMedia;
import dev.socialpublisher.media.PublicPicture;
import dev.socialpublisher.media.PublicRendition;
import dev.socialpublisher.media.PublicRendition.Format;
import dev.socialpublisher.media.PublishedPictures;
import dev.socialpublisher.media.PublishedPictures.PublishedPicture;
import dev.socialpublisher.media.video.VideoFacts;
import dev.socialpublisher.media.video.VideoFile;
import dev.socialpublisher.testing.SettableClock;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published pictures on their way out: rendered once, kept within bounds, gone when they are. */
class PublicPicturesTest {
    private static final MediaRef STREET = new MediaRef("jcr:street");
    private static final MediaRef BEACH = new MediaRef("jcr:beach");
    private static final URI BASE = URI.create("https://pictures.example.org/social");

    @TempDir
    Path folder;

    private final SettableClock clock = SettableClock.at("2026-11-22T10:00:00Z");
    private final Map<MediaRef, MediaContent> published = new ConcurrentHashMap<>();
    private final MediaSource source = ref -> Optional.ofNullable(published.get(ref));
    private final ImageRenditioner renditioner = new ImageRenditioner();

    @ParameterizedTest
    @CsvSource({
        "1600, 900, 191, 100, 1200, 1200, 628",
        "900, 1600, 191, 100, 1200, 900, 471",
        "900, 1600, 4, 5, 1000, 800, 1000",
        "300, 200, 1, 1, 1000, 200, 200"
    })
    void cropsAroundTheMiddleAndNeverEnlarges(int width, int height, int x, int y, int edge, int wide, int high)
            throws IOException {
        publish(STREET, Pictures.gradient(width, height));
        PublicRendition wanted = new PublicRendition(Optional.of(new Crop(x, y)), edge, Format.JPEG);

        BufferedImage image = Pictures.image(
                renditioner.render(source.open(STREET).orElseThrow(), wanted).bytes());

        assertThat(image.getWidth()).isCloseTo(wide, within(1));
        assertThat(image.getHeight()).isCloseTo(high, within(1));
        PublicRendition.Size said = wanted.sizeOf(width, height);
        assertThat(said.width()).isCloseTo(image.getWidth(), within(1));
        assertThat(said.height()).isCloseTo(image.getHeight(), within(1));
    }

    @Test
    void rendersOnceAndAnswersTheSameBytes() throws IOException {
        publish(STREET, Pictures.gradient(600, 400));

        PublishedPicture first = rendered(1_000_000).find(STREET, small()).orElseThrow();
        PublishedPicture second = rendered(1_000_000).find(STREET, small()).orElseThrow();

        assertThat(second).isEqualTo(first);
        assertThat(first.mediaType()).isEqualTo("image/jpeg");
        assertThat(files()).containsExactly(first.name());
    }

    @Test
    void neverAnswersAnAssetThatIsNoLongerPublishedOrWasReplaced() throws IOException {
        PublishedPictures pictures = rendered(1_000_000);
        publish(STREET, Pictures.gradient(600, 400));
        String name = pictures.find(STREET, small()).orElseThrow().name();
        publish(STREET, Pictures.noise(600, 400));
        assertThat(pictures.find(STREET, small()).orElseThrow().name()).isNotEqualTo(name);

        published.clear();

        assertThat(pictures.find(STREET, small())).isEmpty();
    }

    @Test
    void keepsTheOnesLastUsedWithinTheBound() throws IOException {
        publish(STREET, Pictures.noise(400, 400));
        publish(BEACH, Pictures.noise(410, 400));
        String street = rendered(10_000_000).find(STREET, small()).orElseThrow().name();
        String beach = rendered(10_000_000).find(BEACH, small()).orElseThrow().name();
        clock.forward(Duration.ofHours(1));
        rendered(10_000_000).find(STREET, small());
        long both = Files.size(folder.resolve(street)) + Files.size(folder.resolve(beach));
        publish(BEACH, Pictures.noise(420, 400));

        clock.forward(Duration.ofHours(1));
        String third = rendered(both + 1000).find(BEACH, small()).orElseThrow().name();

        assertThat(files()).containsExactlyInAnyOrder(street, third);
    }

    @Test
    void answersAlsoWhereNothingCanBeKept() throws IOException {
        publish(STREET, Pictures.gradient(600, 400));
        Path file = Files.createFile(folder.resolve("file"));
        PublishedPictures pictures = PublicPictures.rendered(
                source, renditioner, new PublicPictures.Cache(file.resolve("below"), 1_000), clock);

        assertThatThrownBy(() -> Files.createDirectories(file.resolve("below"))).isInstanceOf(IOException.class);
        assertThat(pictures.find(STREET, small())).isPresent();
    }

    @Test
    void refusesWhatIsNoPicture() {
        published.put(STREET, Pictures.content("street.jpg", "Pas une image.".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> rendered(1_000).find(STREET, small()))
                .isInstanceOfSatisfying(
                        SocialException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.MEDIA_NOT_AN_IMAGE));
    }

    @Test
    void writesFilesThatAnyWebServerServes() throws IOException {
        publish(STREET, Pictures.gradient(600, 400));

        PublicPicture picture = inFolder().picture(STREET, PublicRendition.CARD).orElseThrow();

        String name = picture.url().toString().substring(BASE.toString().length() + 1);
        assertThat(files()).containsExactly(name);
        assertThat(name).matches("[0-9a-f]{64}\\.jpg");
        BufferedImage image = Pictures.image(Bytes.of(Files.readAllBytes(folder.resolve(name))));
        assertThat(List.of(picture.width(), picture.height())).containsExactly(image.getWidth(), image.getHeight());
        assertThat(inFolder().picture(BEACH, PublicRendition.CARD)).isEmpty();
    }

    @Test
    void writesAVideoAsItIsStored() throws IOException {
        Path stored = Files.writeString(folder.resolveSibling("stored.bin"), "low tide");
        String hash = Bytes.utf8("low tide").sha256();
        MediaSource films = new MediaSource() {
            @Override
            public Optional<MediaContent> open(MediaRef ref) {
                return Optional.empty();
            }

            @Override
            public Optional<VideoFacts> video(MediaRef ref) {
                String type = ref.equals(BEACH) ? "video/mp4" : "video/x-matroska";
                return Optional.of(new VideoFacts("tide.mp4", type, 160, 90, Optional.empty(), 8, hash));
            }

            @Override
            public Optional<VideoFile> videoFile(MediaRef ref) {
                return video(ref).map(facts -> new VideoFile(stored, facts));
            }
        };
        PublicMedia media =
                PublicPictures.inFolder(films, renditioner, new PublicFolder(folder, BASE, Duration.ofDays(30)), clock);

        assertThat(media.video(BEACH)).contains(URI.create(BASE + "/" + hash + ".mp4"));
        assertThat(folder.resolve(hash + ".mp4")).hasContent("low tide");
        assertThat(stored).as("the copy is given back").doesNotExist();
        assertThat(media.video(BEACH)).as("made once").isPresent();
        assertThat(media.video(STREET)).as("no network fetches that").isEmpty();
    }

    @Test
    void deletesFilesThatNobodyAskedForInALongTime() throws IOException {
        publish(STREET, Pictures.gradient(600, 400));
        publish(BEACH, Pictures.gradient(500, 400));
        Files.createFile(folder.resolve("robots.txt"));
        PublicMedia media = inFolder();
        media.picture(STREET, small());
        media.picture(BEACH, small());
        assertThat(files()).hasSize(3);
        clock.forward(Duration.ofDays(20));
        String kept = media.picture(BEACH, small()).orElseThrow().url().toString();

        clock.forward(Duration.ofDays(11));
        media.picture(BEACH, small());

        assertThat(files()).containsExactlyInAnyOrder("robots.txt", kept.substring(kept.lastIndexOf('/') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.key", "/etc/passwd", "a.jpg", "", "..", "0/../../x.jpg"})
    void leavesItsFolderUnderNoName(String name) {
        RenditionFiles files = new RenditionFiles(folder, clock);

        assertThatThrownBy(() -> files.find(name)).hasMessageContaining("not a name of a rendition: " + name);
        assertThatThrownBy(() -> files.put(name, Bytes.of(new byte[1]))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {39, 4097, 0, -1, Integer.MAX_VALUE})
    void takesNoSizeOutOfBounds(int edge) {
        assertThatThrownBy(() -> new PublicRendition(Optional.empty(), edge, Format.JPEG))
                .hasMessage("a public picture's longest side is 40 to 4096 pixels, not " + edge);
    }

    private PublishedPictures rendered(long maxBytes) {
        return PublicPictures.rendered(source, renditioner, new PublicPictures.Cache(folder, maxBytes), clock);
    }

    private PublicMedia inFolder() {
        return PublicPictures.inFolder(source, renditioner, new PublicFolder(folder, BASE, Duration.ofDays(30)), clock);
    }

    private void publish(MediaRef ref, BufferedImage image) throws IOException {
        published.put(ref, Pictures.content("picture.jpg", Pictures.encoded("jpeg", image)));
    }

    private static PublicRendition small() {
        return new PublicRendition(Optional.empty(), 300, Format.JPEG);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
