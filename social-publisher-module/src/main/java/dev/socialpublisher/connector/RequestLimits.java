package dev.socialpublisher.connector;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.network.TextLength;
import java.util.Optional;

/**
 * Compares a request with its network's profile before anything is sent: a refusal that costs no call. The same limits
 * were checked when the post was submitted; a profile may have changed since.
 */
public final class RequestLimits {
    private RequestLimits() {}

    /** The first limit that the request breaks, with value, bound and place; empty when it may be sent. */
    public static Optional<PublishResult.Rejected> firstBroken(PublishRequest request, NetworkProfile profile) {
        return text(request, profile)
                .or(() -> request.image().flatMap(image -> picture("image", image, profile.image(), profile)))
                .or(() -> request.cardThumbnail()
                        .flatMap(thumbnail -> picture("card thumbnail", thumbnail, profile.cardImage(), profile)))
                .or(() -> request.image().flatMap(image -> alt(image, profile)));
    }

    private static Optional<PublishResult.Rejected> text(PublishRequest request, NetworkProfile profile) {
        try {
            TextLength length = TextCounter.count(request.text(), profile);
            if (length.used() > length.limit()) {
                return broken(
                        ErrorCode.VARIANT_TEXT_TOO_LONG,
                        "text counts %d on %s, which allows %d".formatted(length.used(), profile.id(), length.limit()));
            }
            if (!length.fits()) {
                return broken(
                        ErrorCode.VARIANT_TEXT_TOO_LONG,
                        "text has %d UTF-8 bytes, %s allows %d"
                                .formatted(length.secondUsed(), profile.id(), length.secondLimit()));
            }
        } catch (SocialException malformed) {
            return broken(malformed.code(), malformed.detail());
        }
        return request.text().isBlank() && request.image().isEmpty()
                ? broken(ErrorCode.VARIANT_TEXT_EMPTY, "a post on %s has text or a picture".formatted(profile.id()))
                : Optional.empty();
    }

    private static Optional<PublishResult.Rejected> picture(
            String name, Picture picture, Optional<MediaLimit> allowed, NetworkProfile profile) {
        if (allowed.isEmpty()) {
            return broken(ErrorCode.VARIANT_PART_NOT_SUPPORTED, "%s takes no %s".formatted(profile.id(), name));
        }
        MediaLimit limit = allowed.get();
        String type = picture.rendition().mediaType();
        if (!limit.formats().contains(type)) {
            return broken(
                    ErrorCode.MEDIA_NOT_AN_IMAGE,
                    "%s is %s, %s allows %s".formatted(name, type, profile.id(), String.join(", ", limit.formats())));
        }
        int bytes = picture.rendition().bytes().length();
        return bytes > limit.maxBytes()
                ? broken(
                        ErrorCode.MEDIA_TOO_MANY_BYTES,
                        "%s has %d bytes, %s allows %d".formatted(name, bytes, profile.id(), limit.maxBytes()))
                : Optional.empty();
    }

    private static Optional<PublishResult.Rejected> alt(Picture image, NetworkProfile profile) {
        int length = image.alt().value().length();
        int max = profile.text().maxAltText();
        return max > 0 && length > max
                ? broken(
                        ErrorCode.VARIANT_ALT_TEXT_TOO_LONG,
                        "alternative text has %d characters, %s allows %d".formatted(length, profile.id(), max))
                : Optional.empty();
    }

    private static Optional<PublishResult.Rejected> broken(ErrorCode code, String detail) {
        return Optional.of(new PublishResult.Rejected(code.code(), detail));
    }
}
