package dev.socialpublisher.adapter.web.part;

import dev.socialpublisher.error.Wording;
import java.time.Instant;
import java.util.Optional;

/**
 * State of dispatch as the screens show it.
 *
 * @param reason why it is off; empty when it is on
 * @param needsConfirmation whether a member of the web team can allow it
 * @param overdue posts that should have left and have not
 */
public record DispatchView(
        boolean enabled, Wording reason, boolean needsConfirmation, Optional<Instant> lastTick, int overdue) {}
