/**
 * Articles as immutable snapshots of content items, and the ports that read and keep them. No JCR type leaves its
 * adapter; nothing here knows networks. Start at {@link dev.socialpublisher.article.Article}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.article;
