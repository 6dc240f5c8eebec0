package dev.socialpublisher.queue.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.ImageFacts;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovementTest {
    private static final NetworkProfile STILL = Profiles.taking(Posts.X, 4);
    private static final NetworkProfile MOVING =
            taking(new MediaLimit(List.of("image/jpeg"), 5_000_000, 1280, Optional.empty(), 15_000_000));

    private static ImageFacts gif(int width, long bytes) {
        return new ImageFacts(MediaLimit.MOVING, width, 480, bytes, "a1", true);
    }

    @Test
    void isNotSpokenOfWhereNothingMoves() {
        assertThat(Movement.lost(new ImageFacts(MediaLimit.MOVING, 640, 480, 1_000, "a1"), STILL, 1, 1))
                .isEmpty();
    }

    @Test
    void isNotSpokenOfWhereItStays() {
        assertThat(Movement.lost(gif(640, 15_000_000), MOVING, 1, 1)).isEmpty();
    }

    @Test
    void isToldWhereItIsLost() {
        assertThat(lost(gif(640, 1_000), STILL, 2, 2))
                .isEqualTo(new Wording(
                        "image 2 moves; Network x shows its first frame only",
                        "l’image 2 est animée\u202f; Network x n’en montre que la première vue"));
    }

    @Test
    void isToldWithTheBound() {
        assertThat(lost(gif(640, 15_000_001), MOVING, 1, 1).english())
                .isEqualTo("image 1 moves; Network x shows its first frame only: it has 15,000,001 bytes, movement is"
                        + " taken up to 15,000,000");
        assertThat(lost(gif(1281, 1_000), MOVING, 1, 1).english())
                .endsWith(": its longest side has 1,281 pixels, movement is taken up to 1,280");
        assertThat(lost(gif(640, 1_000), MOVING, 1, 3).english())
                .endsWith(": of 3 images, as only a single one may move");
        assertThat(lost(new ImageFacts("image/webp", 640, 480, 1_000, "a1", true), MOVING, 1, 1)
                        .english())
                .endsWith(": movement is taken as image/gif, not as image/webp");
    }

    private static Wording lost(ImageFacts facts, NetworkProfile profile, int place, int images) {
        return Movement.lost(facts, profile, place, images).orElseThrow();
    }

    private static NetworkProfile taking(MediaLimit limit) {
        return new NetworkProfile(
                STILL.id(),
                STILL.name(),
                STILL.lifecycle(),
                STILL.text(),
                STILL.card(),
                Optional.of(limit),
                STILL.maxImages(),
                STILL.fetchesPictures(),
                STILL.cardImage(),
                STILL.reconciliation(),
                STILL.hosts(),
                STILL.closedOn(),
                STILL.substitute(),
                STILL.byHand(),
                STILL.facts());
    }
}
