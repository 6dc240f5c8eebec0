package dev.socialpublisher.article.share;

/** One {@code meta} element; {@code content} is plain text, to be escaped by whoever prints it. */
public record MetaTag(Attribute attribute, String key, String content) {
    /** Which attribute holds the key: Open Graph has its own. */
    public enum Attribute {
        PROPERTY,
        NAME
    }

    static MetaTag property(String key, String content) {
        return new MetaTag(Attribute.PROPERTY, key, content);
    }

    static MetaTag name(String key, String content) {
        return new MetaTag(Attribute.NAME, key, content);
    }
}
