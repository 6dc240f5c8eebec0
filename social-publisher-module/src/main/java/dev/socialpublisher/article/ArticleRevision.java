package dev.socialpublisher.article;

/** SHA-256 over the mapped properties of an article, hex, 64 characters: equal content, equal revision. */
public record ArticleRevision(String sha256) {
    public ArticleRevision {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("an article revision is 64 hexadecimal characters, not: " + sha256);
        }
    }
}
