package dev.socialpublisher.conformance.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A server in a process of its own, which ends with this JVM at the latest. */
final class ServerProcess implements AutoCloseable {
    /** A cold start on a busy machine. */
    private static final long SECONDS_TO_START = 120;

    private static final long SECONDS_TO_STOP = 10;

    private final Process process;
    private final Thread atExit;
    private final BufferedReader output;

    /** What it says on either stream is read here. */
    ServerProcess(List<String> command, Path folder) {
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        atExit = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atExit);
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** The first line that {@code ready} accepts; the server has ended or is too slow otherwise. */
    String await(Predicate<String> ready) {
        StringBuffer said = new StringBuffer();
        CompletableFuture<String> line = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(ready, line, said));
        reader.setDaemon(true);
        reader.start();
        try {
            return line.get(SECONDS_TO_START, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException("the server did not start; it said: " + said, e);
        }
    }

    /** Reads to the end: a full pipe would stop the server. */
    private void read(Predicate<String> ready, CompletableFuture<String> first, StringBuffer said) {
        try (Stream<String> lines = output.lines()) {
            lines.forEach(line -> {
                if (!first.isDone()) {
                    said.append(line).append('\n');
                    if (ready.test(line)) {
                        first.complete(line);
                    }
                }
            });
            first.completeExceptionally(new IOException("its output ended"));
        } catch (UncheckedIOException e) {
            first.completeExceptionally(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
