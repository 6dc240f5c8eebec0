package dev.socialpublisher.adapter.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.media.video.VideoFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VideoContainersTest {
    private static final Path FILES = Path.of("src/test/resources/media");

    @TempDir
    Path folder;

    @Test
    void readsSizeAndLengthOfMp4() {
        VideoFacts facts = inspect(FILES.resolve("tide.mp4"));

        assertThat(facts)
                .isEqualTo(new VideoFacts(
                        "tide.mp4", "video/mp4", 160, 90, Optional.of(Duration.ofSeconds(2)), 1861, "abc"));
    }

    @Test
    void tellsOnlyTheKindOfOtherContainers() {
        VideoFacts facts = inspect(FILES.resolve("tide.webm"));

        assertThat(facts.mediaType()).isEqualTo("video/webm");
        assertThat(facts.length()).isEmpty();
        assertThat(facts.width()).isZero();
    }

    @Test
    void readsWhatItCanOfADamagedContainer() throws Exception {
        byte[] whole = Files.readAllBytes(FILES.resolve("tide.mp4"));
        Path cut = Files.write(folder.resolve("cut.mp4"), Arrays.copyOf(whole, 60));

        assertThat(inspect(cut).mediaType()).isEqualTo("video/mp4");
        assertThat(inspect(cut).length()).isEmpty();
    }

    @Test
    void refusesWhatIsNoVideoWhateverItsName() throws Exception {
        Path picture = Files.copy(FILES.resolve("phone.jpg"), folder.resolve("phone.mp4"));

        assertThatThrownBy(() -> inspect(picture))
                .isInstanceOfSatisfying(
                        SocialException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.MEDIA_NOT_A_VIDEO))
                .hasMessageContaining("phone.mp4 is image/jpeg, not a video");
    }

    private static VideoFacts inspect(Path file) {
        return new VideoContainers().inspect(file, file.getFileName().toString(), "abc");
    }
}
