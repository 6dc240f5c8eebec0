/**
 * Stand-in of Facebook Pages below {@code /facebook}: login dialog, tokens, feed, photos, limits and error bodies as Meta
 * documents them (Graph API v26.0, SDK specification v25.0, checked 2026-11-22). Knows no client of Facebook. Start with
 * {@link dev.socialpublisher.sandbox.facebook.FacebookNetwork}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.facebook;
