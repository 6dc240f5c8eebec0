package dev.socialpublisher.article;

import dev.socialpublisher.text.Span;

/**
 * A piece of an article.
 *
 * @param block index in the body, tags, images (for a credit too) or share texts; 0 for the others
 * @param span within that block's text; empty where the block's speaker is meant
 * @param text the words themselves, so that a reader needs no article at hand
 */
public record Passage(ArticlePart part, int block, Span span, String text) {}
