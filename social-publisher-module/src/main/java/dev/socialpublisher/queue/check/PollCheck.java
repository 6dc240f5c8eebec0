package dev.socialpublisher.queue.check;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.text.ThreadText;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.poll.PollFit;

/** Whether a network takes a post's poll, by itself and beside the rest. Pure. */
final class PollCheck {
    private PollCheck() {}

    /** Refuses by the poll's place, naming value and bound. */
    static void require(PostRevision revision, NetworkProfile profile) {
        Variant variant = revision.variant();
        variant.poll().ifPresent(poll -> {
            PollFit.refusal(poll, profile).ifPresent(refusal -> {
                throw refusal;
            });
            if (!variant.images().isEmpty() || variant.video().isPresent()) {
                throw alone(Wording.of(
                        "a poll goes without pictures and video; take one or the other out",
                        "un sondage va sans image ni vidéo\u202f; retirez l’un ou l’autre"));
            }
            int parts = ThreadText.parts(revision.text()).size();
            if (parts > 1) {
                throw alone(Wording.of(
                        "a poll goes with a text of 1 part, this one has %d",
                        "un sondage va avec un texte d’une seule partie, celui-ci en a %d", parts));
            }
        });
    }

    private static SocialException alone(Wording why) {
        return new SocialException(ErrorCode.VARIANT_PART_NOT_SUPPORTED, why, Place.of("poll"));
    }
}
