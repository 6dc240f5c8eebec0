package dev.socialpublisher.delivery;

import java.time.Instant;

/** A worker's right to act on a claimed post; after {@code until} another may settle it. */
public record Lease(String worker, Instant until) {}
