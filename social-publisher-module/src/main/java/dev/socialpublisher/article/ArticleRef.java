package dev.socialpublisher.article;

/** One language of one content item at one revision. */
public record ArticleRef(ArticleKey key, ArticleRevision revision) {}
