package dev.socialpublisher.queue.check;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.media.MediaRef;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a picture's rights still allow it on networks. */
public final class ImageRights {
    private ImageRights() {}

    /** The article's picture, where {@code day} lies after its last day; pictures that are not the article's have no end. */
    public static Optional<ArticleImage> expired(MediaRef ref, Article article, LocalDate day) {
        return article.images().stream()
                .filter(image -> image.ref().equals(ref) && !image.usableOn(day))
                .findFirst();
    }
}
