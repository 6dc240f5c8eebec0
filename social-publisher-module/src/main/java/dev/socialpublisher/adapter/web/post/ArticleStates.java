package dev.socialpublisher.adapter.web.post;

import dev.socialpublisher.adapter.web.json.PostJson.ArticleState;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.PublicationStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Compares articles as posts were written on them with what they are now; reads each once. For one request. */
final class ArticleStates {
    private final ArticleSource articles;
    private final Map<ArticleKey, Now> seen = new HashMap<>();

    private record Now(PublicationStatus status, Optional<Article> article) {}

    ArticleStates(ArticleSource articles) {
        this.articles = articles;
    }

    ArticleState since(ArticleRef written) {
        Now now = seen.computeIfAbsent(written.key(), key -> new Now(articles.status(key), articles.find(key)));
        if (now.status() == PublicationStatus.DELETED || now.article().isEmpty()) {
            return ArticleState.DELETED;
        }
        if (now.status() == PublicationStatus.UNPUBLISHED) {
            return ArticleState.UNPUBLISHED;
        }
        return now.article().get().ref().revision().equals(written.revision())
                ? ArticleState.SAME
                : ArticleState.CHANGED;
    }
}
