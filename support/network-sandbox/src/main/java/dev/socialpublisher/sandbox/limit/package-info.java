/**
 * Fixed-window counting of calls and points, by which the stand-ins limit their clients. Knows no network and no HTTP.
 * Start with {@link dev.socialpublisher.sandbox.limit.RateWindows}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.limit;
