package dev.socialpublisher.sandbox.limit;

import java.time.Instant;

/**
 * The state of one window after a call.
 *
 * @param remaining points left, never negative
 * @param reset when the window ends
 * @param allowed whether the call fitted; a call that did not fit took nothing
 */
public record Reading(RateLimit limit, int remaining, Instant reset, boolean allowed) {}
