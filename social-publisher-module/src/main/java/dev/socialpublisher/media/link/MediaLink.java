package dev.socialpublisher.media.link;

import dev.socialpublisher.media.Crop;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.PublicRendition;
import dev.socialpublisher.media.PublicRendition.Format;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What a link shows, and until when; whole seconds. */
public record MediaLink(MediaRef ref, PublicRendition rendition, Instant expires) {
    LinkParameters parameters() {
        return new LinkParameters(
                ref.id(),
                rendition.crop().map(Crop::toString).orElse(""),
                Integer.toString(rendition.maxEdge()),
                rendition.format().name().toLowerCase(Locale.ROOT),
                Long.toString(expires.getEpochSecond()));
    }

    /** Throws IllegalArgumentException for what no link of ours says. */
    static MediaLink of(LinkParameters link) {
        return new MediaLink(
                new MediaRef(link.asset()),
                new PublicRendition(
                        crop(link.crop()),
                        Integer.parseInt(link.size()),
                        Format.valueOf(link.format().toUpperCase(Locale.ROOT))),
                Instant.ofEpochSecond(Long.parseLong(link.exp())));
    }

    private static Optional<Crop> crop(String ratio) {
        if (ratio.isEmpty()) {
            return Optional.empty();
        }
        int colon = ratio.indexOf(':');
        return Optional.of(
                new Crop(Integer.parseInt(ratio.substring(0, colon)), Integer.parseInt(ratio.substring(colon + 1))));
    }
}
