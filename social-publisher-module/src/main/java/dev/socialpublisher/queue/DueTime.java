package dev.socialpublisher.queue;

import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A wall-clock time as a person means it. The instant is derived, never stored as the truth.
 *
 * @param overlap which of the two instants is meant where the clock shows the time twice; ignored elsewhere
 */
public record DueTime(LocalDateTime local, ZoneId zone, Overlap overlap) {
    public enum Overlap {
        EARLIER,
        LATER
    }
}
