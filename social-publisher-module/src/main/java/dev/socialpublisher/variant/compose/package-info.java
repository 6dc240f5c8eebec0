/**
 * Composing: from an article to candidates for one network. Pure functions; fits what it builds, says where each sentence
 * comes from, and knows the house's tone only as settings. Start at {@link
 * dev.socialpublisher.variant.compose.VariantComposer}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.variant.compose;
