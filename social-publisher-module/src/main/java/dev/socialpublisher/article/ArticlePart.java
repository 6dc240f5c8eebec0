package dev.socialpublisher.article;

/** Where in an article a passage stands. */
public enum ArticlePart {
    TITLE,
    LEAD,
    BODY,
    AUTHOR,
    TAG,
    IMAGE
}
