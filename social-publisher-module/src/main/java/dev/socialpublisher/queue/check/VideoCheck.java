package dev.socialpublisher.queue.check;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.video.VideoFacts;
import dev.socialpublisher.media.video.limit.VideoFit;
import dev.socialpublisher.media.video.limit.VideoLimit;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantVideo;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a network takes a post's video. Refuses by the place {@code video}, naming value and bound. */
public final class VideoCheck {
    private static final Place PLACE = Place.of("video");

    private final MediaSource media;

    public VideoCheck(MediaSource media) {
        this.media = media;
    }

    /** For a post with a video, and for a network that asks for one. */
    public void require(Variant variant, NetworkProfile profile) {
        Optional<VideoLimit> limit = profile.video();
        if (variant.video().isEmpty()) {
            limit.filter(VideoLimit::required).ifPresent(any -> {
                throw new SocialException(
                        ErrorCode.VARIANT_VIDEO_MISSING,
                        Wording.of(
                                "%s takes videos only; choose one",
                                "%s n’accepte que des vidéos\u202f; choisissez-en une", profile.name()),
                        PLACE);
            });
            return;
        }
        VideoLimit taken = limit.orElseThrow(() -> notTaken(profile));
        VariantVideo video = variant.video().get();
        VideoFit.refusal(facts(video), taken, profile.name()).ifPresent(refusal -> {
            throw refusal.at(PLACE);
        });
        requireAlone(variant);
        video.alt().tooLong(taken.maxAltText(), profile.name()).ifPresent(refusal -> {
            throw refusal.at(PLACE);
        });
    }

    /** The article's video, where {@code day} lies after its last day; others have no end. */
    public static Optional<Wording> expired(MediaRef ref, Article article, LocalDate day) {
        return article.videos().stream()
                .filter(video -> video.ref().equals(ref) && !video.usableOn(day))
                .findFirst()
                .map(video -> Wording.of(
                        "the video may be used on networks until %s, not on %s",
                        "la vidéo peut servir sur les réseaux jusqu’au %s, pas le %s",
                        Wording.day(video.socialUseUntil().orElseThrow()),
                        Wording.day(day)));
    }

    /** For a video that the media store does not have. */
    public static SocialException gone(MediaRef ref) {
        return new SocialException(
                ErrorCode.MEDIA_NOT_FOUND,
                Wording.of(
                        "video %s is not, or no longer, in the media store",
                        "la vidéo %s n’est pas, ou n’est plus, dans la médiathèque", ref.id()),
                PLACE);
    }

    private VideoFacts facts(VariantVideo video) {
        try {
            return media.video(video.ref()).orElseThrow(() -> gone(video.ref()));
        } catch (SocialException refusal) {
            throw refusal.at(PLACE);
        }
    }

    private static SocialException notTaken(NetworkProfile profile) {
        return new SocialException(
                ErrorCode.VARIANT_PART_NOT_SUPPORTED,
                Wording.of(
                        "no video is sent to %s; take it out",
                        "aucune vidéo n’est envoyée sur %s\u202f; retirez-la", profile.name()),
                PLACE);
    }

    private static void requireAlone(Variant variant) {
        if (!variant.images().isEmpty()) {
            throw new SocialException(
                    ErrorCode.VARIANT_PART_NOT_SUPPORTED,
                    Wording.of(
                            "a video goes without pictures; the post has %d",
                            "une vidéo va sans images\u202f; le post en a %d",
                            variant.images().size()),
                    PLACE);
        }
    }
}
