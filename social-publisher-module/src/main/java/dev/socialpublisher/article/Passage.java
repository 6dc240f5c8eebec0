package dev.socialpublisher.article;

import dev.socialpublisher.text.Span;

/**
 * A piece of an article.
 *
 * @param block index in the body, tags or images; 0 for title, lead and author
 * @param span within that block's text
 * @param text the words themselves, so that a reader needs no article at hand
 */
public record Passage(ArticlePart part, int block, Span span, String text) {}
