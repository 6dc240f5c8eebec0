package dev.socialpublisher.variant.digest;

import dev.socialpublisher.article.ArticlePart;
import dev.socialpublisher.article.Passage;
import dev.socialpublisher.text.Span;

/**
 * One sentence of an article.
 *
 * @param order position among the sentences of its block, from 0
 */
public record Statement(Passage passage, int order) {
    static Statement of(ArticlePart part, int block, Span span, String blockText, int order) {
        return new Statement(new Passage(part, block, span, span.of(blockText)), order);
    }

    /** The words as the article has them. */
    public String text() {
        return passage.text();
    }

    /** Whether both share words of the article. */
    public boolean overlaps(Statement other) {
        return samePlace(other) && passage.span().overlaps(other.passage.span());
    }

    private boolean samePlace(Statement other) {
        return passage.part() == other.passage.part() && passage.block() == other.passage.block();
    }
}
