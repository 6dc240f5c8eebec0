package dev.socialpublisher.media.link;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.PublicRendition;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes links and takes them back. Any thread. */
public final class SignedLinks {
    /** Below the public base; the servlet is mapped there. */
    public static final String PATH = "/.social/media/";

    private final URI base;
    private final LinkSigner signer;
    private final Duration life;
    private final Clock clock;

    /**
     * @param base of the public instance, without a slash at its end
     * @param life of a new link, in whole days; none may last a day longer
     */
    public SignedLinks(URI base, LinkSigner signer, Duration life, Clock clock) {
        this.base = base;
        this.signer = signer;
        this.life = life;
        this.clock = clock;
    }

    /** The same address all day long, so that what names it stays cached. */
    public URI write(MediaRef ref, PublicRendition rendition) {
        LinkParameters link = new MediaLink(ref, rendition, end()).parameters();
        String crop = link.crop().isEmpty() ? "" : "crop=" + encoded(link.crop()) + "&";
        return address(link, crop + "size=" + link.size() + "&");
    }

    /** To the file as it is stored; the same address all day long. */
    public URI writeVideo(MediaRef ref) {
        return address(LinkParameters.ofVideo(ref, end()), "");
    }

    private Instant end() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS).plus(life).plus(1, ChronoUnit.DAYS);
    }

    private URI address(LinkParameters link, String shape) {
        return URI.create("%s%s%s?%sformat=%s&exp=%s&sig=%s"
                .formatted(base, PATH, encoded(link.asset()), shape, link.format(), link.exp(), signer.sign(link)));
    }

    /**
     * Believes nothing before the signature is proven. Refuses with MEDIA_SIGNATURE_WRONG or MEDIA_LINK_EXPIRED.
     */
    public MediaLink read(LinkParameters link, String signature) {
        requireProven(link, signature);
        MediaLink read = MediaLink.of(link);
        requireInForce(read.expires());
        return read;
    }

    /** As {@link #read}, for a link to a video. */
    public MediaRef readVideo(LinkParameters link, String signature) {
        requireProven(link, signature);
        requireInForce(Instant.ofEpochSecond(Long.parseLong(link.exp())));
        return new MediaRef(link.asset());
    }

    private void requireProven(LinkParameters link, String signature) {
        if (!signer.proves(signature, link)) {
            throw new SocialException(
                    ErrorCode.MEDIA_SIGNATURE_WRONG,
                    Wording.of(
                            "The signature does not belong to picture %s with these parameters.",
                            "La signature ne correspond pas à l’image %s avec ces paramètres.", link.asset()),
                    Place.of("sig"));
        }
    }

    private void requireInForce(Instant expires) {
        Instant now = clock.instant();
        if (now.isAfter(expires)) {
            throw expired(
                    "The link was valid until %s; it is now %s.",
                    "Le lien était valable jusqu’au %s ; nous sommes le %s.", expires, now);
        }
        Instant latest = now.plus(life).plus(1, ChronoUnit.DAYS);
        if (expires.isAfter(latest)) {
            throw expired(
                    "The link says that it is valid until %s; none lasts beyond %s.",
                    "Le lien se dit valable jusqu’au %s ; aucun ne l’est au-delà du %s.", expires, latest);
        }
    }

    private static SocialException expired(String english, String french, Instant value, Instant bound) {
        return new SocialException(
                ErrorCode.MEDIA_LINK_EXPIRED, Wording.of(english, french, value, bound), Place.of("exp"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
