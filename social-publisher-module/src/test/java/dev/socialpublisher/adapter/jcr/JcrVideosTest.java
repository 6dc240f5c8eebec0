package dev.socialpublisher.adapter.jcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.video.VideoFacts;
import dev.socialpublisher.media.video.VideoFile;
import dev.socialpublisher.media.video.VideoInspector;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.PropertyType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JcrVideosTest {
    @TempDir
    static Path home;

    private static TestRepository repository;

    private final List<Path> inspected = new ArrayList<>();
    private final VideoInspector inspector = (file, name, hash) -> {
        inspected.add(file);
        if (name.endsWith(".txt")) {
            throw new SocialException(ErrorCode.MEDIA_NOT_A_VIDEO, Wording.same(name + " is text/plain, not a video"));
        }
        return new VideoFacts(
                name, "video/mp4", 160, 90, Optional.empty(), file.toFile().length(), hash);
    };

    private MediaSource media;

    @BeforeAll
    static void start() throws Exception {
        repository = new TestRepository(home);
    }

    @BeforeEach
    void open() {
        media = JcrSources.media(repository, TestRepository.ASSETS, inspector);
    }

    @AfterAll
    static void stop() {
        repository.close();
    }

    @Test
    void tellsOfAVideoAndLeavesNoCopy() throws Exception {
        MediaRef ref = asset("low tide", "tide.mp4", "2026-11-22T10:00:00.000Z");

        VideoFacts facts = media.video(ref).orElseThrow();

        assertThat(facts.fileName()).isEqualTo("tide.mp4");
        assertThat(facts.bytes()).isEqualTo(8);
        assertThat(facts.hash()).isEqualTo(Bytes.utf8("low tide").sha256());
        assertThat(inspected).singleElement().satisfies(copy -> assertThat(copy).doesNotExist());
    }

    @Test
    void readsAVideoAgainOnlyAfterItWasChanged() throws Exception {
        MediaRef ref = asset("low tide", "tide.mp4", "2026-11-22T10:00:00.000Z");

        assertThat(media.video(ref)).isEqualTo(media.video(ref)).isPresent();
        assertThat(inspected).hasSize(1);

        repository.change(
                TestRepository.ASSETS,
                ref.id().substring(4),
                node -> fill(node, "high tide", "2026-11-23T10:00:00.000Z"));
        assertThat(media.video(ref).orElseThrow().hash())
                .isEqualTo(Bytes.utf8("high tide").sha256());
        assertThat(inspected).hasSize(2);
    }

    @Test
    void givesACopyThatIsDeletedOnClosing() throws Exception {
        MediaRef ref = asset("low tide", "tide.mp4", "2026-11-22T10:00:00.000Z");
        Path path;

        try (VideoFile copy = media.videoFile(ref).orElseThrow();
                InputStream stream = copy.open()) {
            path = copy.path();
            assertThat(stream.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("low tide");
            assertThat(copy.facts()).isEqualTo(media.video(ref).orElseThrow());
        }

        assertThat(path).doesNotExist();
    }

    @Test
    void leavesNoCopyOfWhatIsNoVideo() throws Exception {
        MediaRef ref = asset("words", "notes.txt", "2026-11-22T10:00:00.000Z");

        assertThatThrownBy(() -> media.video(ref)).hasMessageContaining("notes.txt is text/plain, not a video");
        assertThat(inspected)
                .singleElement()
                .satisfies(copy -> assertThat(Files.exists(copy)).isFalse());
    }

    @Test
    void hasNothingForAnAbsentAssetOrWithoutInspector() throws Exception {
        MediaRef ref = asset("low tide", "tide.mp4", "2026-11-22T10:00:00.000Z");

        assertThat(media.video(new MediaRef("jcr:" + UUID.randomUUID()))).isEmpty();
        assertThat(media.videoFile(new MediaRef("s3:bucket/key"))).isEmpty();
        assertThat(JcrSources.media(repository, TestRepository.ASSETS).video(ref))
                .isEmpty();
    }

    private static MediaRef asset(String content, String name, String date) throws Exception {
        String uuid = repository.add(TestRepository.ASSETS, "mgnl:asset", node -> {
            node.addNode("jcr:content", "mgnl:resource");
            node.getNode("jcr:content").setProperty("fileName", name);
            fill(node, content, date);
        });
        return new MediaRef("jcr:" + uuid);
    }

    private static void fill(Node node, String content, String date) throws Exception {
        Node resource = node.getNode("jcr:content");
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        resource.setProperty(
                "jcr:data", node.getSession().getValueFactory().createBinary(new ByteArrayInputStream(bytes)));
        node.setProperty("mgnl:lastModified", date, PropertyType.DATE);
    }
}
