package dev.socialpublisher.delivery.run;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.Rendition;
import dev.socialpublisher.media.Renditioner;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.Variant;
import java.util.Optional;

/** Makes of an approved revision what a connector sends; the same revision makes the same request, byte for byte. */
final class Requests {
    private final MediaSource media;
    private final Renditioner renditioner;

    Requests(MediaSource media, Renditioner renditioner) {
        this.media = media;
        this.renditioner = renditioner;
    }

    /** With its pictures; MEDIA_CHANGED where one is not the approved one. */
    PublishRequest whole(Claim claim, Channel channel, NetworkProfile profile) {
        PostRevision revision = claim.post().revision();
        Variant variant = revision.variant();
        Optional<Picture> image = variant.image()
                .flatMap(chosen -> profile.image()
                        .map(limit -> new Picture(rendition(chosen.ref(), limit, revision.imageHash()), chosen.alt())));
        Optional<Picture> thumbnail = variant.card()
                .filter(card -> profile.card().builtByUs())
                .flatMap(LinkCard::thumbnail)
                .flatMap(ref -> profile.cardImage()
                        .map(limit -> new Picture(rendition(ref, limit, revision.thumbnailHash()), AltText.NONE)));
        return request(claim, channel, image, thumbnail);
    }

    /** For looking: the words are enough, and the picture may be gone. */
    PublishRequest withoutPictures(Claim claim, Channel channel) {
        return request(claim, channel, Optional.empty(), Optional.empty());
    }

    private static PublishRequest request(
            Claim claim, Channel channel, Optional<Picture> image, Optional<Picture> thumbnail) {
        PostRevision revision = claim.post().revision();
        Variant variant = revision.variant();
        return new PublishRequest(
                channel,
                claim.dispatch().deliveryKey(),
                revision.text(),
                variant.locale(),
                variant.hashtags(),
                variant.link(),
                variant.card(),
                image,
                thumbnail,
                claim.dispatch().requestCreatedAt());
    }

    private Rendition rendition(MediaRef ref, MediaLimit limit, String approvedHash) {
        MediaContent content = media.open(ref)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.MEDIA_NOT_FOUND,
                        Wording.of(
                                "picture %s is no longer in the media store",
                                "l’image %s n’est plus dans la médiathèque", ref.id())));
        Rendition rendition = renditioner.render(content, limit);
        if (!rendition.sourceHash().equals(approvedHash)) {
            throw new SocialException(
                    ErrorCode.MEDIA_CHANGED,
                    Wording.of(
                            "picture %s was replaced after approval",
                            "l’image %s a été remplacée après la validation", ref.id()));
        }
        return rendition;
    }
}
