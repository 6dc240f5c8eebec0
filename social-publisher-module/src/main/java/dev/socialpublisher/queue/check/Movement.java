package dev.socialpublisher.queue.check;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.ImageFacts;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.network.NetworkProfile;
import java.util.Optional;

/** What becomes of pictures that move: nobody is to find out on the network that they stand still there. */
final class Movement {
    private Movement() {}

    /**
     * Why a picture will stand still; empty where it moves there too, or never did.
     *
     * @param place of the picture in its post, from 1
     * @param images in the post
     */
    static Optional<Wording> lost(ImageFacts facts, NetworkProfile profile, int place, int images) {
        Optional<MediaLimit> limit = profile.image();
        if (!facts.moves() || limit.isEmpty() || (images == 1 && limit.get().letsMove(facts))) {
            return Optional.empty();
        }
        return Optional.of(Wording.of(
                "image %d moves; %s shows its first frame only%s",
                "l’image %d est animée ; %s n’en montre que la première vue%s",
                place,
                profile.name(),
                why(facts, limit.get(), images)));
    }

    private static Wording why(ImageFacts facts, MediaLimit limit, int images) {
        if (limit.maxMovingBytes() == 0) {
            return Wording.same("");
        }
        if (!facts.mediaType().equals(MediaLimit.MOVING)) {
            return Wording.of(
                    ": movement is taken as %s, not as %s",
                    " : le mouvement passe en %s, non en %s", MediaLimit.MOVING, facts.mediaType());
        }
        if (facts.bytes() > limit.maxMovingBytes()) {
            return Wording.of(
                    ": it has %,d bytes, movement is taken up to %,d",
                    " : elle pèse %,d octets, le mouvement passe jusqu’à %,d", facts.bytes(), limit.maxMovingBytes());
        }
        int longest = Math.max(facts.width(), facts.height());
        return longest > limit.maxEdge()
                ? Wording.of(
                        ": its longest side has %,d pixels, movement is taken up to %,d",
                        " : son plus grand côté compte %,d pixels, le mouvement passe jusqu’à %,d",
                        longest,
                        limit.maxEdge())
                : Wording.of(
                        ": of %d images, as only a single one may move",
                        " : sur %d images, car seule une image unique peut bouger", images);
    }
}
