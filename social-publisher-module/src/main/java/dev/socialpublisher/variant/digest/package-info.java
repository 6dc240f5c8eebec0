/**
 * What an article offers to a post: its sentences with their places, its quotations with their speakers, its questions,
 * figures and tags, and how good each is by itself. Knows no network and no variant. Start at {@link
 * dev.socialpublisher.variant.digest.ArticleDigest}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.variant.digest;
