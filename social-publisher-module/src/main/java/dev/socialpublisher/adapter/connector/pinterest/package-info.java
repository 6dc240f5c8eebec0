/**
 * Boards on Pinterest: an article becomes a pin, whose pictures travel within the one call that makes it; OAuth 2.0 down to
 * the board. Knows no other network. Start at
 * {@link dev.socialpublisher.adapter.connector.pinterest.PinterestConnectorFactory}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.pinterest;
