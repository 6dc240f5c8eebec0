package dev.socialpublisher.adapter.web;

import java.time.Instant;
import java.util.Optional;

/**
 * State of dispatch as the screens show it.
 *
 * @param reason why it is off; empty when it is on
 * @param overdue posts that should have left and have not
 */
public record DispatchView(boolean enabled, String reason, Optional<Instant> lastTick, int overdue) {}
