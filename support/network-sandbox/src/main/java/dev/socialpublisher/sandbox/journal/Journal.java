package dev.socialpublisher.sandbox.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An append-only file of JSON lines, one event each. {@link #append} returns when the line is on disk. A last line
 * without its line feed was being written when the process died, so nobody was answered: it is cut off at start.
 * Any other unreadable line stops the start with its number.
 */
public final class Journal implements AutoCloseable {

    private final FileChannel channel;
    private final Path file;

    private Journal(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    /** Opens or creates the file and hands its events, oldest first, to {@code replay}. */
    public static Journal open(Path file, Consumer<JsonNode> replay) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            int whole = endOfLastLine(bytes);
            events(file, new String(bytes, 0, whole, StandardCharsets.UTF_8)).forEach(replay);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.truncate(whole);
            channel.position(whole);
            return new Journal(channel, file);
        } catch (IOException e) {
            throw new UncheckedIOException("Journal " + file + " cannot be opened", e);
        }
    }

    private static int endOfLastLine(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static List<JsonNode> events(Path file, String text) {
        List<JsonNode> events = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int at = number;
            events.add(Json.parse(line)
                    .filter(JsonNode::isObject)
                    .orElseThrow(() -> new IllegalStateException("Journal " + file + " is unreadable at line " + at)));
        }
        return events;
    }

    /** Writes the event and forces it to disk. */
    public synchronized void append(ObjectNode event) {
        ByteBuffer line = ByteBuffer.wrap((Json.line(event) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("Journal " + file + " cannot be written", e);
        }
    }

    /** Forgets everything. */
    public synchronized void clear() {
        try {
            channel.truncate(0);
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("Journal " + file + " cannot be cleared", e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Journal " + file + " cannot be closed", e);
        }
    }
}
