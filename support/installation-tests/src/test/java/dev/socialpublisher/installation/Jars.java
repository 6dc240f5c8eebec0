package dev.socialpublisher.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The jars of a folder, as they were built. */
record Jars(List<Path> files) {
    /** Our two and what they bring along, as a Magnolia developer copies them. */
    static Jars webInfLib() {
        return in(Path.of("target", "web-inf-lib"));
    }

    static Jars signatures() {
        return in(Path.of("target", "signatures"));
    }

    private static Jars in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new Jars(files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    /** Our own jars alone. */
    Jars ours() {
        return new Jars(files.stream()
                .filter(file -> file.getFileName().toString().startsWith("social-"))
                .toList());
    }

    /** Paths of all files inside, jar by jar. */
    List<String> entries() {
        return files.stream().flatMap(jar -> entries(jar).stream()).toList();
    }

    static List<String> entries(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String entry) {
        return files.stream()
                .flatMap(jar -> bytes(jar, entry).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("none of " + names() + " has " + entry));
    }

    String text(String entry) {
        return new String(bytes(entry), StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> bytes(Path jar, String entry) {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry found = file.getEntry(entry);
            return found == null
                    ? Optional.empty()
                    : Optional.of(file.getInputStream(found).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
