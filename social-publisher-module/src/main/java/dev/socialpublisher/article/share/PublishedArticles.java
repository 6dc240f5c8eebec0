package dev.socialpublisher.article.share;

import java.util.Optional;

/** Finds articles as readers see them: in the state that was published. May block on the repository. Any thread. */
public interface PublishedArticles {
    /** Empty for what is not published, is gone, is no article, or has no text in that language. */
    Optional<PublishedArticle> find(ArticlePath path);
}
