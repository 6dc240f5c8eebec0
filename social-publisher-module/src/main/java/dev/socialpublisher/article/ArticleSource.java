package dev.socialpublisher.article;

import java.util.Optional;

/** Reads articles from the CMS. Interactive calls see what the signed-in person may see; may block on the repository. */
public interface ArticleSource {
    /** The item as it is now; empty when it is gone, hidden from the caller, or has nothing in that language. */
    Optional<Article> find(ArticleKey key);

    /** Asked by the dispatcher and the screens; never throws for a missing item but answers DELETED. */
    PublicationStatus status(ArticleKey key);
}
