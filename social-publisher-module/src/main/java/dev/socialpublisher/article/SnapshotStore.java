package dev.socialpublisher.article;

import java.util.Optional;

/** Keeps the article as it was when a post was submitted, once per revision and language. Each method one transaction. */
public interface SnapshotStore {
    /** Repeatable: saving the same revision again changes nothing. */
    void save(Article article);

    Optional<Article> find(ArticleRef ref);
}
