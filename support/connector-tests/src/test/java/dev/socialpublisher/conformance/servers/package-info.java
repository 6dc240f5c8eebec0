/**
 * The connectors against servers that other people wrote: a Bluesky account server and a small server with Mastodon's client
 * API, both started here on the loopback address, and the stand-ins held against them. Tagged {@code real-servers}; the
 * servers are installed by {@code src/test/servers}. Start at {@link
 * dev.socialpublisher.conformance.servers.BlueskyServerTest}.
 */
package dev.socialpublisher.conformance.servers;
