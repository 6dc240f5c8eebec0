package dev.socialpublisher.delivery.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.PublicPicture;
import dev.socialpublisher.media.PublicRendition;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.Variant;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Networks that take no upload and fetch a picture from an address. */
class FetchedPictureTest {
    private final Bench bench = new Bench(Databases.h2(), Profiles.fetchingPictures(Posts.X));
    private final MediaRef ref = bench.media.put("jcr:1", "phare");

    @Test
    void givesTheNetworkAnAddressOfThePictureInJpeg() {
        List<PublicRendition> asked = new ArrayList<>();
        URI address = URI.create("https://magazine.example/.social/p/1.jpg");
        bench.publicMedia = Optional.of((picture, wanted) -> {
            asked.add(wanted);
            return Optional.of(new PublicPicture(address, "image/jpeg", 100, 100));
        });
        Post post = bench.create(withPicture());
        List<Picture> sent = new ArrayList<>();
        bench.connector.onPrepare(request -> {
            sent.addAll(request.images());
            return new Preparation.Ready(new Prepared(request, Map.of()));
        });
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(sent)
                .singleElement()
                .satisfies(image -> assertThat(image.address()).contains(address));
        assertThat(asked).containsExactly(new PublicRendition(Optional.empty(), 4096, PublicRendition.Format.JPEG));
    }

    @Test
    void holdsAPostWhosePictureNobodyCanFetch() {
        Post post = bench.create(withPicture());
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.HELD);
        assertThat(bench.now(post).reason().english())
                .isEqualTo("SP-MEDIA-0010: Network x fetches pictures itself, but picture jcr:1 has no public address");
        assertThat(bench.connector.calls()).isEmpty();
    }

    @Test
    void givesTheNetworkAnAddressOfACardsThumbnail() {
        Bench cards = new Bench(Databases.h2(), Profiles.fetchingThumbnails(Posts.X));
        MediaRef thumbnail = cards.media.put("jcr:1", "phare");
        URI address = URI.create("https://magazine.example/.social/p/2.jpg");
        cards.publicMedia =
                Optional.of((picture, wanted) -> Optional.of(new PublicPicture(address, "image/jpeg", 100, 100)));
        List<Picture> sent = new ArrayList<>();
        cards.connector.onPrepare(request -> {
            request.cardThumbnail().ifPresent(sent::add);
            return new Preparation.Ready(new Prepared(request, Map.of()));
        });
        Post post = cards.create(
                Posts.scheduled(Posts.CHANNEL, "La corne.", Bench.NOW).withRevision(withThumbnail(cards, thumbnail)));
        cards.runner().tick();

        assertThat(cards.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(sent)
                .singleElement()
                .satisfies(picture -> assertThat(picture.address()).contains(address));
    }

    private static PostRevision withThumbnail(Bench cards, MediaRef thumbnail) {
        PostRevision plain = Posts.revision(1, "La corne.", Bench.NOW);
        Variant variant = plain.variant();
        Variant carded = new Variant(
                variant.network(),
                variant.locale(),
                variant.text(),
                variant.hashtags(),
                Optional.of(URI.create("https://magazine.example.org/a")),
                Optional.empty(),
                Optional.of(new LinkCard("Men Garo", "", Optional.of(thumbnail))),
                List.of());
        String hash = cards.media.open(thumbnail).orElseThrow().bytes().sha256();
        return new PostRevision(
                1, carded, plain.text(), plain.article(), "", hash, List.of(), List.of(), plain.actorId(), plain.at());
    }

    private Post withPicture() {
        String hash = bench.media.open(ref).orElseThrow().bytes().sha256();
        return Posts.scheduled(Posts.CHANNEL, "La corne.", Bench.NOW)
                .withRevision(Posts.withImage("La corne.", ref, hash));
    }
}
