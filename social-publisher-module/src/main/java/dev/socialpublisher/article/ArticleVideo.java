package dev.socialpublisher.article;

import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A video of an article.
 *
 * @param socialUseUntil last day on which the rights allow use on networks, in the magazine's zone; empty = no end
 * @param chapters as its editors wrote them, a line each, beginning with the time: {@code 1:05 The tide turns}
 */
public record ArticleVideo(MediaRef ref, Credit credit, Optional<LocalDate> socialUseUntil, List<String> chapters) {
    public ArticleVideo {
        chapters = List.copyOf(chapters);
    }

    public boolean usableOn(LocalDate day) {
        return socialUseUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}
