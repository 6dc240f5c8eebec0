package dev.socialpublisher.adapter.web.article;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was read of the articles that people write about now, so that a key typed does not read a long article again. A
 * reading follows from one revision alone: a changed article has another one, and whether the caller may read the article
 * was decided before it comes here. Any thread.
 */
final class Readings<T> {
    static final int MOST = 32;

    /** Last used last. */
    private final Map<ArticleRef, T> readings = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleRef, T> eldest) {
            return size() > MOST;
        }
    };

    private final Function<Article, T> reader;

    Readings(Function<Article, T> reader) {
        this.reader = reader;
    }

    T of(Article article) {
        synchronized (readings) {
            T known = readings.get(article.ref());
            if (known != null) {
                return known;
            }
        }
        T made = reader.apply(article); // outside of the lock: two callers at once may both make it
        synchronized (readings) {
            readings.put(article.ref(), made);
        }
        return made;
    }
}
