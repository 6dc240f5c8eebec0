package dev.socialpublisher.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * Who this installation is, kept outside the database: a copy of the database does not take it along, and a restored
 * backup is older than it.
 */
public interface InstallationMark {
    /** The same for all nodes of an installation. */
    String id();

    /** The last tick that this node knows of; empty before the first. */
    Optional<Instant> lastTick();

    /** Called after each tick that the database has on record. */
    void tick(Instant at);
}
