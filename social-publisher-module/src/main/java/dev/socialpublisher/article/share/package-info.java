/**
 * What the page of a published article says of itself to networks: the values after all fallbacks, and the tags made of
 * them. Pure but for the ports that it reads. Knows no HTTP and no network. Start at {@link
 * dev.socialpublisher.article.share.SharePages}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.article.share;
