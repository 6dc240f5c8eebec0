package dev.socialpublisher.delivery.run;

import dev.socialpublisher.error.Wording;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether posts leave.
 *
 * @param reason why not, for the banner; empty while active
 * @param needsConfirmation whether a web-team member can allow it
 * @param lastTick when dispatch last ran in order, on any node
 * @param overdue posts that should have left a minute ago and are neither out nor in a tray
 */
public record DispatchStatus(
        boolean active, Wording reason, boolean needsConfirmation, Optional<Instant> lastTick, int overdue) {}
