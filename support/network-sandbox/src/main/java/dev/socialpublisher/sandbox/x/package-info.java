/**
 * Stand-in of the X API v2 below {@code /x}: posts, uploads, tokens, limits and error bodies as X documents them
 * (OpenAPI 2.167 of 2026-08-22). Knows no client of X. Start with {@link dev.socialpublisher.sandbox.x.XNetwork}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.x;
