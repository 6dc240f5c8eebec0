package dev.socialpublisher.devhost.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which folder of light modules is in force: the one that was named, else {@code light-modules} in the current folder,
 * else a copy of the shipped ones in the work folder. It is a folder in every case, so that a file in it can be edited.
 */
final class LightModules {
    private static final String NAME = "light-modules";

    private LightModules() {}

    static Path choose(@Nullable Path named, Path work) {
        if (named != null) {
            if (!Files.isDirectory(named)) {
                throw new IllegalArgumentException("There is no folder " + named + " for --light-modules.");
            }
            return named.toAbsolutePath().normalize();
        }
        Path here = Path.of(NAME).toAbsolutePath();
        if (Files.isDirectory(here)) {
            return here;
        }
        Path copy = work.resolve(NAME).toAbsolutePath().normalize();
        if (!Files.isDirectory(copy)) {
            unpack(copy);
        }
        return copy;
    }

    private static void unpack(Path target) {
        URL shipped = LightModules.class.getResource("/" + NAME);
        if (shipped == null) {
            throw new IllegalStateException("the class path lacks " + NAME);
        }
        try {
            URI uri = shipped.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    copy(jar.getPath("/" + NAME), target);
                }
            } else {
                copy(Path.of(uri), target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Path to = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }
}
