package dev.socialpublisher.variant;

import dev.socialpublisher.article.Passage;
import dev.socialpublisher.text.Span;

/**
 * Which passage of the article a sentence of the variant comes from.
 *
 * @param span the sentence in the variant's text
 * @param verbatim whether the words are the passage's own; false where they were shortened
 */
public record Provenance(Span span, Passage passage, boolean verbatim) {}
