/**
 * Mastodon, and servers that speak its client API: one base address a server, where the product
 * registers itself, and an access token, granted on the server's page or made in its settings. Knows no other network. Start at {@link dev.socialpublisher.adapter.connector.mastodon.MastodonConnectorFactory}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.mastodon;
