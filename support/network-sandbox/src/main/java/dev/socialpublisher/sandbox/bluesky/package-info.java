/**
 * Stand-in of a Bluesky account server (AT Protocol PDS) below {@code /bluesky}: sessions, repository, blobs, limits and
 * error bodies, after the lexicons of 2026-08-20 and a real server's behaviour. Where the lexicon lets an unknown value
 * pass, the stand-in refuses it. Start with {@link dev.socialpublisher.sandbox.bluesky.BlueskyNetwork}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.bluesky;
