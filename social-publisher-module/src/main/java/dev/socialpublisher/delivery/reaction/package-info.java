/**
 * What readers do with published posts, read at fixed times after publication and kept. Knows no network: it asks
 * connectors that can tell. Start at {@link dev.socialpublisher.delivery.reaction.Readings}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.delivery.reaction;
