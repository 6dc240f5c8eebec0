/**
 * Questions with options that readers choose from, and whether a network takes them. Knows nothing of the rest of a
 * variant. Start at {@link dev.socialpublisher.variant.poll.VariantPoll}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.variant.poll;
