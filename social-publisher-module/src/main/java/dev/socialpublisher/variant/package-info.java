/**
 * Variants of an article for a channel: recipes, composing, provenance. Pure functions from values to values; knows the
 * tone only as {@link dev.socialpublisher.variant.ComposeSettings}. Start at {@link
 * dev.socialpublisher.variant.compose.VariantComposer}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.variant;
