/**
 * Data files that say how an article is made known: which networks suit it, how its links are tagged. Owns their keys;
 * the taking over of edited files is not its business. Start at {@link
 * dev.socialpublisher.adapter.rulefile.promotion.SuggestionFile}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.rulefile.promotion;
