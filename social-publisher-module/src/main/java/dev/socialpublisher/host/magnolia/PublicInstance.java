package dev.socialpublisher.host.magnolia;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The product where readers are: nothing is queued or sent here, there is no database, and nobody signs in. What a front
 * end reads, and the pictures that networks fetch, is all that answers.
 */
final class PublicInstance implements Instance {
    @Override
    public List<Mount> mounts() {
        return List.of();
    }

    @Override
    public Optional<Locale> language() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // nothing runs
    }
}
