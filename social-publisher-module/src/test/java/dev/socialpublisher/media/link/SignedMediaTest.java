package dev.socialpublisher.media.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.crypto.HmacLinkSigner;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.PublicRendition;
import dev.socialpublisher.testing.InMemoryMedia;
import dev.socialpublisher.testing.SettableClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SignedMediaTest {
    private final InMemoryMedia store = new InMemoryMedia();
    private final MediaRef picture = store.put("jcr:phare", "le phare");
    private final AtomicInteger reads = new AtomicInteger();
    private Optional<String> revision = Optional.of("1");

    private final SignedMedia media = new SignedMedia(
            new MediaSource() {
                @Override
                public Optional<MediaContent> open(MediaRef ref) {
                    reads.incrementAndGet();
                    return store.open(ref);
                }

                @Override
                public Optional<String> revision(MediaRef ref) {
                    return revision;
                }
            },
            store,
            new SignedLinks(
                    URI.create("https://www.example.org"),
                    new HmacLinkSigner(List.of(Base64.getEncoder().encodeToString(new byte[32]))),
                    Duration.ofDays(180),
                    new SettableClock(Instant.parse("2026-11-22T10:00:00Z"))));

    @Test
    void readsAPictureOnceForEachRevision() {
        assertThat(media.picture(picture, PublicRendition.CARD))
                .isPresent()
                .isEqualTo(media.picture(picture, PublicRendition.CARD));
        assertThat(reads).hasValue(1);

        revision = Optional.of("2");
        media.picture(picture, PublicRendition.CARD);
        assertThat(reads).hasValue(2);
    }

    @Test
    void readsEachTimeWhereTheStoreKnowsNoRevision() {
        revision = Optional.empty();
        media.picture(picture, PublicRendition.CARD);
        media.picture(picture, PublicRendition.CARD);
        assertThat(reads).hasValue(2);
    }

    @Test
    void knowsNothingOfAPictureThatWasTakenBack() {
        media.picture(picture, PublicRendition.CARD);
        store.remove(picture);
        revision = Optional.empty();
        assertThat(media.picture(picture, PublicRendition.CARD)).isEmpty();
    }
}
