package dev.socialpublisher.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads articles from the CMS. Interactive calls see what the signed-in person may see; may block on the repository. */
public interface ArticleSource {
    /**
     * The item as it is now; empty when it is gone, hidden from the caller, of another site than the key's, or has nothing in
     * that language. Where the site itself says what stands in for a missing translation, the article comes in that
     * language, and its own key says so.
     */
    Optional<Article> find(ArticleKey key);

    /**
     * The site that an item belongs to.
     *
     * @param likely the answer where several sites claim the item alike, or none does
     */
    String siteOf(String workspace, String uuid, String likely);

    /** Those in which an item may be written, whether it is or not, the main one first; empty where there is no such item. */
    List<Locale> languages(String site, String workspace, String uuid);

    /** Asked by the dispatcher and the screens; never throws for a missing item but answers DELETED. */
    PublicationStatus status(ArticleKey key);
}
