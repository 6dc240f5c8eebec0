/**
 * What networks with OAuth 2.0 have in common: the way to their page and the trade of its code (RFC 6749, 4.1; RFC 7636).
 * Knows no network. Start at {@link dev.socialpublisher.adapter.connector.http.oauth.CodeGrant}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.http.oauth;
