/**
 * What one sentence says by itself: its words, its figures, whether an expression stands in it. Knows no article. Start at
 * {@link dev.socialpublisher.variant.digest.sentence.Sentence}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.variant.digest.sentence;
