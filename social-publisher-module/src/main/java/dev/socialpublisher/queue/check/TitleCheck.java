package dev.socialpublisher.queue.check;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.video.limit.VideoLimit;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.Variant;

/** Whether a network takes the title and the words that go with a card or a video we build. */
final class TitleCheck {
    private static final Place TITLE = Place.of("card.title");

    private TitleCheck() {}

    /** Refuses with VARIANT_TITLE_WRONG; asks for a title only where a video is to bear it. */
    static void require(Variant variant, String text, NetworkProfile profile) {
        if (!profile.card().builtByUs()) {
            return;
        }
        String title = variant.card().map(LinkCard::title).orElse("").strip();
        if (title.isEmpty() && profile.video().filter(VideoLimit::required).isPresent()) {
            throw wrong(
                    Wording.of(
                            "a video on %s has a title; write one",
                            "une vidéo sur %s porte un titre\u202f; écrivez-en un", profile.name()),
                    TITLE);
        }
        int length = title.codePointCount(0, title.length());
        int most = profile.card().maxTitle();
        if (most > 0 && length > most) {
            throw wrong(
                    Wording.of(
                            "the title has %d characters, %s allows %d",
                            "le titre compte %d caractères, %s en permet %d", length, profile.name(), most),
                    TITLE);
        }
        requireWithout(title, "card.title", profile);
        requireWithout(text, "text", profile);
    }

    private static void requireWithout(String words, String field, NetworkProfile profile) {
        words.codePoints()
                .filter(sign -> profile.refusedInTitle().indexOf(sign) >= 0)
                .findFirst()
                .ifPresent(sign -> {
                    throw wrong(
                            Wording.of(
                                    "%s refuses the character %s in titles and descriptions",
                                    "%s refuse le caractère %s dans les titres et les descriptions",
                                    profile.name(),
                                    Character.toString(sign)),
                            Place.of(field));
                });
    }

    private static SocialException wrong(Wording why, Place place) {
        return new SocialException(ErrorCode.VARIANT_TITLE_WRONG, why, place);
    }
}
