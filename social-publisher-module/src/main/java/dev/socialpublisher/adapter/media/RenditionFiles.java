package dev.socialpublisher.adapter.media;

import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.video.VideoFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pictures and videos in one folder, named by what they were made of. A file appears whole or not at all; its time is that of its last
 * use. Any thread, any number of processes.
 */
final class RenditionFiles {
    /** No name that comes from elsewhere leaves the folder. */
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.(jpg|png|mp4|mov|webm)");

    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final Clock clock;

    RenditionFiles(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    Optional<Bytes> find(String name) {
        Path file = file(name);
        try {
            Bytes bytes = Bytes.of(Files.readAllBytes(file));
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the picture " + file + " cannot be read", e);
        }
    }

    /** Whether it is there; if so, it counts as used now. */
    boolean touch(String name) {
        try {
            Files.setLastModifiedTime(file(name), FileTime.from(clock.instant()));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(String name, Bytes bytes) {
        put(name, part -> Files.write(part, bytes.toArray()));
    }

    /** A copy, which is closed. */
    void put(String name, VideoFile video) {
        try (video) {
            put(name, part -> Files.copy(video.path(), part, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            throw new UncheckedIOException("the copy of " + video.facts().fileName() + " cannot be deleted", e);
        }
    }

    /** Fills a file that nobody sees yet. */
    private interface Content {
        void writeTo(Path part) throws IOException;
    }

    private void put(String name, Content content) {
        Path file = file(name);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, name, UNFINISHED);
            try {
                content.writeTo(part);
                Files.setLastModifiedTime(part, FileTime.from(clock.instant()));
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " cannot be written", e);
        }
    }

    /** Deletes the ones longest unused until the others have at most {@code max} bytes. */
    void keepWithin(long max) {
        List<Entry> entries = entries();
        long total = entries.stream().mapToLong(Entry::bytes).sum();
        for (Entry entry : entries) {
            if (total <= max) {
                return;
            }
            delete(entry.file());
            total -= entry.bytes();
        }
    }

    /** Deletes what nobody used since; what a process that died left unfinished goes the same way. */
    void deleteUnusedSince(Instant limit) {
        entries().stream().filter(entry -> entry.used().isBefore(limit)).forEach(entry -> delete(entry.file()));
    }

    private record Entry(Path file, Instant used, long bytes) {}

    /** Longest unused first. */
    private List<Entry> entries() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(RenditionFiles::isOurs)
                    .flatMap(file -> entry(file).stream())
                    .sorted(Comparator.comparing(Entry::used))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be listed", e);
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return NAME.matcher(name).matches() || name.endsWith(UNFINISHED);
    }

    /** Empty where another process deleted it meanwhile. */
    private static Optional<Entry> entry(Path file) {
        try {
            return Optional.of(new Entry(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of a rendition: " + name);
        }
        return folder.resolve(name);
    }
}
