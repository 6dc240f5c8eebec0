/**
 * The Mastodon stand-in: one server with the client API of 4.7, whose limits are the documented defaults. Written from the
 * documents, not from a client. Start at {@link dev.socialpublisher.sandbox.mastodon.MastodonNetwork}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.mastodon;
