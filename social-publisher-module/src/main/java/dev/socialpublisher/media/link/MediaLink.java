package dev.socialpublisher.media.link;

import dev.socialpublisher.media.Crop;
import dev.socialpublisher.media.FocalPoint;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.PublicRendition;
import dev.socialpublisher.media.PublicRendition.Format;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What a link shows, and until when; whole seconds. */
public record MediaLink(MediaRef ref, PublicRendition rendition, Instant expires) {
    private static final String AROUND = "@";

    LinkParameters parameters() {
        return new LinkParameters(
                ref.id(),
                rendition.crop().map(crop -> written(crop, rendition.focus())).orElse(""),
                Integer.toString(rendition.maxEdge()),
                rendition.format().name().toLowerCase(Locale.ROOT),
                Long.toString(expires.getEpochSecond()));
    }

    /** Throws IllegalArgumentException for what no link of ours says. */
    static MediaLink of(LinkParameters link) {
        return new MediaLink(
                new MediaRef(link.asset()),
                new PublicRendition(
                        ratio(link.crop()),
                        Integer.parseInt(link.size()),
                        Format.valueOf(link.format().toUpperCase(Locale.ROOT)),
                        focus(link.crop())),
                Instant.ofEpochSecond(Long.parseLong(link.exp())));
    }

    /** Without the point where it is the middle: the address that such a picture always had. */
    private static String written(Crop crop, FocalPoint focus) {
        return focus.equals(FocalPoint.MIDDLE) ? crop.toString() : crop + AROUND + focus;
    }

    private static Optional<Crop> ratio(String crop) {
        return crop.isEmpty() ? Optional.empty() : Optional.of(known(Crop.parse(ratioPart(crop)), crop));
    }

    private static FocalPoint focus(String crop) {
        int around = crop.indexOf(AROUND);
        return around < 0 ? FocalPoint.MIDDLE : known(FocalPoint.parse(crop.substring(around + 1)), crop);
    }

    private static String ratioPart(String crop) {
        int around = crop.indexOf(AROUND);
        return around < 0 ? crop : crop.substring(0, around);
    }

    private static <T> T known(Optional<T> read, String crop) {
        return read.orElseThrow(() -> new IllegalArgumentException("no crop of ours: " + crop));
    }
}
