package dev.socialpublisher.testing;

import dev.socialpublisher.delivery.InstallationMark;
import java.time.Instant;
import java.util.Optional;

/** An installation's mark that lives as long as the test. */
public final class InMemoryMark implements InstallationMark {
    private final String id;
    private volatile Optional<Instant> last = Optional.empty();

    public InMemoryMark(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Optional<Instant> lastTick() {
        return last;
    }

    @Override
    public void tick(Instant at) {
        last = Optional.of(at);
    }
}
