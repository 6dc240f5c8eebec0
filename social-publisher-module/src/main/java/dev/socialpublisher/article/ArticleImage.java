package dev.socialpublisher.article;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.FocalPoint;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.text.Graphemes;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A picture of an article.
 *
 * @param socialUseUntil last day on which the rights allow use on networks, in the magazine's zone; empty = no end
 * @param focus what a crop keeps in view, as the media library says; empty where it says nothing
 */
public record ArticleImage(
        MediaRef ref, AltText alt, Credit credit, Optional<LocalDate> socialUseUntil, Optional<FocalPoint> focus) {
    private static final int NAMED_BY = 40;

    /** Of which the media library says no more. */
    public ArticleImage(MediaRef ref, AltText alt, Credit credit, Optional<LocalDate> socialUseUntil) {
        this(ref, alt, credit, socialUseUntil, Optional.empty());
    }

    public boolean usableOn(LocalDate day) {
        return socialUseUntil.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** How a sentence names it: by the beginning of what it shows, else by its reference. */
    public Wording label() {
        if (alt.isEmpty()) {
            return Wording.same(ref.id());
        }
        String beginning = Graphemes.first(alt.value(), NAMED_BY);
        String shown = beginning.length() < alt.value().length() ? beginning.stripTrailing() + "…" : beginning;
        return new Wording("“" + shown + "”", "«\u00a0" + shown + "\u00a0»");
    }
}
