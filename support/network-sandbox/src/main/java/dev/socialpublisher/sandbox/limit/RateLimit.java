package dev.socialpublisher.sandbox.limit;

import java.time.Duration;

/** At most {@code max} points in each {@code window}; windows begin with the first call after the last one ended. */
public record RateLimit(int max, Duration window) {

    public RateLimit {
        if (max < 0) {
            throw new IllegalArgumentException("Rate limit is " + max + ", at least 0 is allowed");
        }
    }
}
