package dev.socialpublisher.article;

/** Whether readers can see an item, as the CMS knows it. MODIFIED: public, in an older state than the editors'. */
public enum PublicationStatus {
    NEVER_PUBLISHED,
    PUBLISHED,
    MODIFIED,
    UNPUBLISHED,
    DELETED;

    public boolean isPublic() {
        return this == PUBLISHED || this == MODIFIED;
    }
}
