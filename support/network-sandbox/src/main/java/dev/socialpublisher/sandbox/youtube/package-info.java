/**
 * The YouTube stand-in: Google's OAuth, resumable uploads and videos, as strict as the discovery document of 2026-06-01 and
 * the guides of 2026. Written from the documents, not from a client. Start at
 * {@link dev.socialpublisher.sandbox.youtube.YouTubeNetwork}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.youtube;
