package dev.socialpublisher.article;

/** Where in an article a passage stands. */
public enum ArticlePart {
    TITLE,
    LEAD,
    BODY,
    AUTHOR,
    SECTION,
    TAG,
    /** what a picture shows */
    IMAGE,
    /** who made a picture */
    CREDIT,
    /** who made a video, and its chapters */
    VIDEO,
    /** the item's own title (0) and description (1) for networks */
    SHARE
}
