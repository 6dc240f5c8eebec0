/**
 * The connector of Bluesky, over the AT Protocol with an app password. Facts: lexicons of 2026-08-20 and the reference
 * server, checked 2026-11-22. The record key is chosen by us, so that a repeat is recognised: {@code putRecord} with the
 * same key and record changes nothing, where a second {@code createRecord} answers a 500 that tells nothing. Start at
 * {@link dev.socialpublisher.adapter.connector.bluesky.BlueskyConnectorFactory}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.bluesky;
