package dev.socialpublisher.article;

import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A picture of an article.
 *
 * @param socialUseUntil last day on which the rights allow use on networks, in the magazine's zone; empty = no end
 */
public record ArticleImage(MediaRef ref, AltText alt, Credit credit, Optional<LocalDate> socialUseUntil) {
    public boolean usableOn(LocalDate day) {
        return socialUseUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}
