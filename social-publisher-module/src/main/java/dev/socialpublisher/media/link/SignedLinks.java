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
        Instant expires =
                clock.instant().truncatedTo(ChronoUnit.DAYS).plus(life).plus(1, ChronoUnit.DAYS);
        LinkParameters link = new MediaLink(ref, rendition, expires).parameters();
        String crop = link.crop().isEmpty() ? "" : "crop=" + encoded(link.crop()) + "&";
        return URI.create("%s%s%s?%ssize=%s&format=%s&exp=%s&sig=%s"
                .formatted(
                        base,
                        PATH,
                        encoded(link.asset()),
                        crop,
                        link.size(),
                        link.format(),
                        link.exp(),
                        signer.sign(link)));
    }

    /**
     * Believes nothing before the signature is proven. Refuses with MEDIA_SIGNATURE_WRONG or MEDIA_LINK_EXPIRED.
     */
    public MediaLink read(LinkParameters link, String signature) {
        if (!signer.proves(signature, link)) {
            throw new SocialException(
                    ErrorCode.MEDIA_SIGNATURE_WRONG,
                    Wording.of(
                            "The signature does not belong to picture %s with these parameters.",
                            "La signature ne correspond pas à l’image %s avec ces paramètres.", link.asset()),
                    Place.of("sig"));
        }
        MediaLink read = MediaLink.of(link);
        Instant now = clock.instant();
        if (now.isAfter(read.expires())) {
            throw expired(
                    "The link was valid until %s; it is now %s.",
                    "Le lien était valable jusqu’au %s ; nous sommes le %s.", read.expires(), now);
        }
        Instant latest = now.plus(life).plus(1, ChronoUnit.DAYS);
        if (read.expires().isAfter(latest)) {
            throw expired(
                    "The link says that it is valid until %s; none lasts beyond %s.",
                    "Le lien se dit valable jusqu’au %s ; aucun ne l’est au-delà du %s.", read.expires(), latest);
        }
        return read;
    }

    private static SocialException expired(String english, String french, Instant value, Instant bound) {
        return new SocialException(
                ErrorCode.MEDIA_LINK_EXPIRED, Wording.of(english, french, value, bound), Place.of("exp"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
