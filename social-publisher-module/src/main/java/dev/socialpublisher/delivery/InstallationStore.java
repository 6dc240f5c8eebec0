package dev.socialpublisher.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Which installation this database belongs to, and when it last dispatched. Each method one transaction. */
public interface InstallationStore {
    /**
     * Where dispatch was allowed.
     *
     * @param id of the installation, kept outside this database
     * @param baseUrl of the author instance
     */
    record Binding(String id, URI baseUrl, String confirmedBy, Instant confirmedAt) {}

    /** Empty in a new database. */
    Optional<Binding> binding();

    /** Replaces the binding; the last tick stays. */
    void bind(Binding binding);

    /** When dispatch last ran with everything in order, on any node. */
    Optional<Instant> lastTick();

    /**
     * Does nothing while there is no binding. An earlier time than the one on record is left out, since nodes' clocks
     * differ; one on record that lies more than ten minutes ahead came from a wrong clock and is replaced.
     */
    void tick(Instant at);
}
