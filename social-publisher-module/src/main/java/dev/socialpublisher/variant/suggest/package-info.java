/**
 * Which networks suit an article, and why. Pure: the rules come from data files, the same article and rules give the same
 * answer. Knows no network by name, and nothing of channels or posts. Start at {@link
 * dev.socialpublisher.variant.suggest.Suggestions}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.variant.suggest;
