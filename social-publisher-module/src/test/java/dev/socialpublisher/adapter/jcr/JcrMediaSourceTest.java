package dev.socialpublisher.adapter.jcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.article.AssetPublication;
import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.PropertyType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JcrMediaSourceTest {
    @TempDir
    static Path home;

    private static TestRepository repository;
    private static MediaSource media;

    @BeforeAll
    static void start() throws Exception {
        repository = new TestRepository(home);
        media = JcrSources.media(repository, TestRepository.ASSETS);
    }

    @AfterAll
    static void stop() {
        repository.close();
    }

    @Test
    void readsBytesAndFileName() throws Exception {
        byte[] bytes = {1, 2, 3};
        MediaRef ref = asset(bytes, "dune.jpg");

        assertThat(media.open(ref)).contains(new MediaContent(ref, "dune.jpg", Bytes.of(bytes)));
    }

    @Test
    void refusesMoreBytesThanTheBoundWithoutReadingThem() throws Exception {
        MediaRef ref = asset(new byte[50_000_001], "huge.jpg");

        assertThatThrownBy(() -> media.open(ref))
                .isInstanceOfSatisfying(
                        SocialException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.MEDIA_TOO_MANY_BYTES))
                .hasMessageContaining("huge.jpg has 50,000,001 bytes, allowed are 50,000,000");
    }

    @Test
    void hasNothingForAnAbsentAssetOrAnotherStoresReference() {
        assertThat(media.open(new MediaRef("jcr:" + UUID.randomUUID()))).isEmpty();
        assertThat(media.open(new MediaRef("jcr:nonsense"))).isEmpty();
        assertThat(media.open(new MediaRef("s3:bucket/key"))).isEmpty();
    }

    @Test
    void hasNothingForANodeWithoutBytes() throws Exception {
        String uuid = repository.add(TestRepository.ASSETS, "mgnl:folder", node -> {});

        assertThat(media.open(new MediaRef("jcr:" + uuid))).isEmpty();
    }

    @Test
    void tellsARevisionWithoutReadingBytes() throws Exception {
        MediaRef huge = asset(new byte[50_000_001], "huge.jpg");
        assertThat(media.revision(huge)).isEmpty();

        changed(huge, "2026-11-22T10:00:00.000Z");
        String first = media.revision(huge).orElseThrow();
        assertThat(media.revision(huge)).contains(first);
        changed(huge, "2026-11-22T10:00:01.000Z");
        assertThat(media.revision(huge)).isPresent().get().isNotEqualTo(first);
        assertThat(media.revision(new MediaRef("jcr:" + UUID.randomUUID()))).isEmpty();
    }

    @Test
    void tellsWhetherReadersCanSeeAnAsset() throws Exception {
        AssetPublication assets = JcrSources.assets(repository, TestRepository.ASSETS);
        MediaRef asset = asset(new byte[] {1}, "phare.jpg");
        assertThat(assets.of(asset)).contains(PublicationStatus.NEVER_PUBLISHED);
        assertThat(assets.mayBeSeen(asset)).isFalse();

        activated(asset, true);
        assertThat(assets.of(asset)).contains(PublicationStatus.PUBLISHED);
        changed(asset, "2026-11-22T10:00:00.000Z");
        assertThat(assets.of(asset)).contains(PublicationStatus.MODIFIED);
        assertThat(assets.mayBeSeen(asset)).isTrue();
        activated(asset, false);
        assertThat(assets.of(asset)).contains(PublicationStatus.UNPUBLISHED);

        assertThat(assets.of(new MediaRef("jcr:" + UUID.randomUUID()))).isEmpty();
        assertThat(assets.mayBeSeen(new MediaRef("s3:bucket/key"))).isTrue();
    }

    /** As a publication on the day before the changes of these tests leaves it. */
    private static void activated(MediaRef asset, boolean active) throws Exception {
        repository.change(TestRepository.ASSETS, asset.id().substring("jcr:".length()), node -> {
            node.setProperty("mgnl:lastActivated", "2026-11-21T10:00:00.000Z", PropertyType.DATE);
            node.setProperty("mgnl:activationStatus", active);
        });
    }

    /** As the asset app leaves it. */
    private static void changed(MediaRef asset, String at) throws Exception {
        repository.change(TestRepository.ASSETS, asset.id().substring("jcr:".length()), node -> {
            node.getNode("jcr:content").setProperty("mgnl:lastModified", at, PropertyType.DATE);
        });
    }

    private static MediaRef asset(byte[] bytes, String fileName) throws Exception {
        String uuid = repository.add(TestRepository.ASSETS, "mgnl:asset", node -> {
            Node content = node.addNode("jcr:content", "mgnl:resource");
            content.setProperty(
                    "jcr:data", node.getSession().getValueFactory().createBinary(new ByteArrayInputStream(bytes)));
            content.setProperty("fileName", fileName);
        });
        return new MediaRef("jcr:" + uuid);
    }
}
