package dev.socialpublisher.devhost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folder that holds everything a host keeps. Repository and database are single-process, so a host locks it; the
 * lock ends with the process, even one that is killed, and the file beside it says on which port the host answers.
 */
public final class WorkFolder implements AutoCloseable {
    private static final String LOCK = "host.lock";
    private static final String PORT = "host.port";

    private final Path folder;
    private final FileChannel channel;

    private WorkFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Empty when another host works there. */
    public static Optional<WorkFolder> take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) {
                return Optional.of(new WorkFolder(folder, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the host that works in {@code folder} answers; empty when none does or it has not said so yet. */
    public static Optional<Integer> portOfRunningHost(Path folder) {
        Optional<WorkFolder> free = take(folder);
        if (free.isPresent()) {
            free.get().close();
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Integer.valueOf(Files.readString(folder.resolve(PORT)).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    public Path repository() {
        return folder.resolve("repository");
    }

    public Path server() {
        return folder.resolve("server");
    }

    public Path sandbox() {
        return folder.resolve("sandbox");
    }

    public String databaseUrl() {
        return "jdbc:h2:file:" + folder.resolve("database").resolve("social") + ";WRITE_DELAY=0";
    }

    void say(int port) {
        try {
            Path temporary = Files.createTempFile(folder, PORT, ".new");
            Files.writeString(temporary, Integer.toString(port));
            Files.move(
                    temporary,
                    folder.resolve(PORT),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.resolve(PORT));
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                return false;
            }
            channel.write(ByteBuffer.wrap("locked by a running host\n".getBytes(StandardCharsets.UTF_8)));
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
