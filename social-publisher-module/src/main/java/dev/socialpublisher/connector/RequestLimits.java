package dev.socialpublisher.connector;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.video.limit.VideoFit;
import dev.socialpublisher.media.video.limit.VideoLimit;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.PictureDuty;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.network.TextLength;
import dev.socialpublisher.variant.ContentWarning;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.poll.PollFit;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares a request with its network's profile before anything is sent: a refusal that costs no call. The same limits
 * were checked when the post was submitted; a profile may have changed since.
 */
public final class RequestLimits {
    private static final Wording IMAGE = new Wording("image", "image");
    private static final Wording THUMBNAIL = new Wording("card thumbnail", "image de carte de lien");

    private RequestLimits() {}

    /** The first limit that the request breaks, with value, bound and place; empty when it may be sent. */
    public static Optional<PublishResult.Rejected> firstBroken(PublishRequest request, NetworkProfile profile) {
        return thread(request, profile)
                .or(() -> warning(request, profile))
                .or(() -> text(request, profile))
                .or(() -> video(request, profile))
                .or(() -> poll(request, profile))
                .or(() -> signs(request, profile))
                .or(() -> missingPicture(request, profile))
                .or(() -> count(request, profile))
                .or(() -> first(request, image -> picture(IMAGE, image, profile.image(), profile)))
                .or(() -> request.cardThumbnail()
                        .flatMap(thumbnail -> picture(THUMBNAIL, thumbnail, profile.cardImage(), profile)))
                .or(() -> first(request, image -> alt(image, profile)));
    }

    /** A network without threads would show the part by itself. */
    private static Optional<PublishResult.Rejected> thread(PublishRequest request, NetworkProfile profile) {
        int part = request.earlier().size() + 1;
        return part > profile.maxParts() && !profile.oneByOne()
                ? broken(
                        ErrorCode.VARIANT_PART_NOT_SUPPORTED,
                        Wording.of(
                                "this is part %d of a thread, %s allows %d",
                                "ceci est la partie %d d’un fil, %s en autorise %d",
                                part,
                                profile.name(),
                                profile.maxParts()))
                : Optional.empty();
    }

    /** Without it readers would see at once what was to be folded away. */
    private static Optional<PublishResult.Rejected> warning(PublishRequest request, NetworkProfile profile) {
        return request.warning()
                .filter(words -> !profile.warns())
                .flatMap(
                        words -> broken(ErrorCode.VARIANT_PART_NOT_SUPPORTED, ContentWarning.notTaken(words, profile)));
    }

    private static Optional<PublishResult.Rejected> text(PublishRequest request, NetworkProfile profile) {
        try {
            TextLength length = TextCounter.count(request.text(), profile, request.attaches())
                    .beside(TextCounter.warning(request.warning()));
            if (length.used() > length.limit()) {
                return broken(
                        ErrorCode.VARIANT_TEXT_TOO_LONG,
                        Wording.of(
                                "text counts %d on %s, which allows %d",
                                "le texte compte %d signes pour %s, qui en autorise %d",
                                length.used(),
                                profile.name(),
                                length.limit()));
            }
            if (!length.fits()) {
                return broken(
                        ErrorCode.VARIANT_TEXT_TOO_LONG,
                        Wording.of(
                                "text has %d UTF-8 bytes, %s allows %d",
                                "le texte pèse %d octets en UTF-8, %s en autorise %d",
                                length.secondUsed(),
                                profile.name(),
                                length.secondLimit()));
            }
        } catch (SocialException malformed) {
            return broken(malformed);
        }
        return request.text().isBlank() && !request.attaches()
                ? broken(
                        ErrorCode.VARIANT_TEXT_EMPTY,
                        Wording.of(
                                "a post on %s has text or a picture",
                                "un post sur %s a un texte ou une image", profile.name()))
                : Optional.empty();
    }

    private static Optional<PublishResult.Rejected> first(
            PublishRequest request, Function<Picture, Optional<PublishResult.Rejected>> broken) {
        return request.images().stream().map(broken).flatMap(Optional::stream).findFirst();
    }

    private static Optional<PublishResult.Rejected> video(PublishRequest request, NetworkProfile profile) {
        if (request.video().isEmpty()) {
            return profile.video()
                    .filter(VideoLimit::required)
                    .flatMap(limit -> broken(
                            ErrorCode.VARIANT_VIDEO_MISSING,
                            Wording.of(
                                    "%s takes videos only, the post has none",
                                    "%s n’accepte que des vidéos, le post n’en a pas", profile.name())));
        }
        Video video = request.video().get();
        if (profile.video().isEmpty()) {
            return broken(
                    ErrorCode.VARIANT_PART_NOT_SUPPORTED,
                    Wording.of(
                            "%s does not take video %s",
                            "%s n’accepte pas la vidéo %s", profile.name(), video.fileName()));
        }
        VideoLimit limit = profile.video().get();
        return VideoFit.refusal(video.facts(), limit, profile.name())
                .or(() -> video.alt().tooLong(limit.maxAltText(), profile.name()))
                .flatMap(RequestLimits::broken);
    }

    private static Optional<PublishResult.Rejected> poll(PublishRequest request, NetworkProfile profile) {
        return request.poll().flatMap(poll -> PollFit.refusal(poll, profile)).flatMap(RequestLimits::broken);
    }

    private static Optional<PublishResult.Rejected> signs(PublishRequest request, NetworkProfile profile) {
        String words = request.card().map(LinkCard::title).orElse("") + request.text();
        return words.codePoints()
                .filter(sign -> profile.refusedInTitle().indexOf(sign) >= 0)
                .boxed()
                .findFirst()
                .flatMap(sign -> broken(
                        ErrorCode.VARIANT_TITLE_WRONG,
                        Wording.of(
                                "%s refuses the character %s",
                                "%s refuse le caractère %s", profile.name(), Character.toString(sign))));
    }

    private static Optional<PublishResult.Rejected> missingPicture(PublishRequest request, NetworkProfile profile) {
        return profile.needsPicture() && !request.attaches() && request.parent().isEmpty()
                ? broken(ErrorCode.VARIANT_PICTURE_MISSING, PictureDuty.missing(profile))
                : Optional.empty();
    }

    private static Optional<PublishResult.Rejected> count(PublishRequest request, NetworkProfile profile) {
        int count = request.images().size();
        return profile.image().isPresent() && count > profile.maxImages()
                ? broken(
                        ErrorCode.VARIANT_PART_NOT_SUPPORTED,
                        Wording.of(
                                "the post has %d pictures, %s allows %d",
                                "le post a %d images, %s en autorise %d", count, profile.name(), profile.maxImages()))
                : Optional.empty();
    }

    private static Optional<PublishResult.Rejected> picture(
            Wording name, Picture picture, Optional<MediaLimit> allowed, NetworkProfile profile) {
        if (allowed.isEmpty()) {
            return broken(
                    ErrorCode.VARIANT_PART_NOT_SUPPORTED,
                    Wording.of("%1$s takes no %2$s", "%1$s n’accepte pas d’%2$s", profile.name(), name));
        }
        MediaLimit limit = allowed.get();
        String type = picture.rendition().mediaType();
        boolean moves = limit.maxMovingBytes() > 0 && type.equals(MediaLimit.MOVING);
        if (!moves && !limit.formats().contains(type)) {
            return broken(
                    ErrorCode.MEDIA_NOT_AN_IMAGE,
                    Wording.of(
                            "%s is %s, %s allows %s",
                            "%s au format %s\u00a0: %s autorise %s",
                            name,
                            type,
                            profile.name(),
                            String.join(", ", limit.formats())));
        }
        int bytes = picture.rendition().bytes().length();
        return bytes > limit.maxBytes()
                ? broken(
                        ErrorCode.MEDIA_TOO_MANY_BYTES,
                        Wording.of(
                                "%s has %d bytes, %s allows %d",
                                "%s de %d octets\u00a0: %s en autorise %d",
                                name,
                                bytes,
                                profile.name(),
                                limit.maxBytes()))
                : Optional.empty();
    }

    private static Optional<PublishResult.Rejected> alt(Picture image, NetworkProfile profile) {
        return image.alt().tooLong(profile.text().maxAltText(), profile.name()).flatMap(RequestLimits::broken);
    }

    private static Optional<PublishResult.Rejected> broken(SocialException refusal) {
        return broken(refusal.code(), refusal.wording());
    }

    private static Optional<PublishResult.Rejected> broken(ErrorCode code, Wording detail) {
        return Optional.of(new PublishResult.Rejected(code.code(), detail));
    }
}
