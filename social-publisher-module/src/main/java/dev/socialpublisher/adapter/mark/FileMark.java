package dev.socialpublisher.adapter.mark;

import dev.socialpublisher.delivery.InstallationMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two small files in a folder beside the database: {@code installation.id}, made once, and {@code last-tick}, replaced as
 * a whole at each tick. A tick that cannot be written is logged and does not stop dispatch: it only makes a later restore
 * look older than it is.
 */
public final class FileMark implements InstallationMark {
    private static final Logger LOG = LoggerFactory.getLogger(FileMark.class);

    private final Path tick;
    private final String id;

    /** {@code configured}: where several nodes, each with a folder of its own, are one installation. */
    public FileMark(Path folder, Optional<String> configured) {
        tick = folder.resolve("last-tick");
        id = configured.orElseGet(() -> madeOnce(folder.resolve("installation.id")));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Optional<Instant> lastTick() {
        try {
            return Files.exists(tick)
                    ? Optional.of(Instant.parse(Files.readString(tick).strip()))
                    : Optional.empty();
        } catch (IOException | DateTimeException e) {
            LOG.warn("{} cannot be read; dispatch goes by the database alone", tick, e);
            return Optional.empty();
        }
    }

    @Override
    public void tick(Instant at) {
        try {
            Path fresh = tick.resolveSibling("last-tick.new");
            Files.writeString(fresh, at.toString());
            Files.move(fresh, tick, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("{} cannot be written", tick, e);
        }
    }

    private static String madeOnce(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, UUID.randomUUID().toString());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
