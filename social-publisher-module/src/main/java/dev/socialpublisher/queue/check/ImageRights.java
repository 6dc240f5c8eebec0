package dev.socialpublisher.queue.check;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.media.MediaRef;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a picture's rights still allow it on networks. */
public final class ImageRights {
    private ImageRights() {}

    /** The last day that was allowed, where {@code day} lies after it; pictures that are not the article's have no end. */
    public static Optional<LocalDate> expired(MediaRef ref, Article article, LocalDate day) {
        return article.images().stream()
                .filter(image -> image.ref().equals(ref) && !image.usableOn(day))
                .findFirst()
                .flatMap(ArticleImage::socialUseUntil);
    }
}
