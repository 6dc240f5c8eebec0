package dev.socialpublisher.adapter.web.article;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.variant.PassageFinder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The finders of the articles that people write about now, so that a key typed does not cut a long article into sentences
 * again. A finder follows from one revision alone: a changed article has another one, and whether the caller may read the
 * article was decided before it comes here. Any thread.
 */
final class PassageFinders {
    static final int MOST = 32;

    /** Last used last. */
    private final Map<ArticleRef, PassageFinder> finders = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleRef, PassageFinder> eldest) {
            return size() > MOST;
        }
    };

    PassageFinder of(Article article) {
        synchronized (finders) {
            PassageFinder known = finders.get(article.ref());
            if (known != null) {
                return known;
            }
        }
        PassageFinder made = PassageFinder.in(article); // outside of the lock: two callers at once may both make it
        synchronized (finders) {
            finders.put(article.ref(), made);
        }
        return made;
    }
}
