package dev.socialpublisher.delivery.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.delivery.gate.ImageGate;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.InMemoryArticles;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import dev.socialpublisher.variant.VariantImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Posts with more than one picture. */
class SeveralPicturesTest {
    private final Bench bench = new Bench(Databases.h2(), Profiles.taking(Posts.X, 4));
    private final MediaRef tower = bench.media.put("jcr:1", "tower");
    private final MediaRef lamp = bench.media.put("jcr:2", "lamp");

    @Test
    void sendsThemInTheirOrderEachWithItsDescription() {
        List<Picture> sent = new ArrayList<>();
        bench.connector.onPrepare(request -> {
            sent.addAll(request.images());
            return new Preparation.Ready(new Prepared(request, Map.of()));
        });
        Post post = bench.create(twoPictures());
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(sent)
                .extracting(picture -> picture.alt().value())
                .containsExactly("Le phare de Men Garo", "La lanterne");
        assertThat(sent)
                .extracting(picture -> picture.rendition().sourceHash())
                .containsExactly(hash(tower), hash(lamp));
    }

    @Test
    void holdsAPostWhoseSecondPictureWasReplacedAfterApproval() {
        Post post = bench.create(twoPictures());
        bench.media.put("jcr:2", "another lamp");
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.HELD);
        assertThat(bench.now(post).reason().english()).contains("picture jcr:2 was replaced after approval");
        assertThat(bench.connector.calls()).isEmpty();
    }

    @Test
    void theGateSeesItToo() {
        bench.gates.add(new ImageGate(
                new ImageGate.Sources(
                        bench.media, new InMemoryArticles(), bench.stores.snapshots(), bench.stores.channels()),
                bench.clock));
        Post post = bench.create(twoPictures());
        bench.media.remove(lamp);
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.HELD);
        assertThat(bench.now(post).reason().english()).isEqualTo("picture jcr:2 is no longer in the media store");
    }

    private Post twoPictures() {
        PostRevision one = Posts.withImage("La corne.", tower, hash(tower) + "," + hash(lamp));
        PostRevision two = new PostRevision(
                one.number(),
                one.variant().withGallery(List.of(new VariantImage(lamp, new AltText("La lanterne"), Credit.NONE))),
                one.text(),
                one.article(),
                one.imageHash(),
                one.thumbnailHash(),
                one.findings(),
                one.waivers(),
                one.actorId(),
                one.at());
        return Posts.scheduled(Posts.CHANNEL, "La corne.", Bench.NOW).withRevision(two);
    }

    private String hash(MediaRef ref) {
        return bench.media.open(ref).orElseThrow().bytes().sha256();
    }
}
