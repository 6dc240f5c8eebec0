package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.adapter.rulefile.BuiltIn;
import dev.socialpublisher.devhost.problem.HostProblem;
import dev.socialpublisher.error.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which folder of light modules is in force: the one that was named, else {@code light-modules} in the current folder,
 * else a copy of the shipped ones in the work folder. It is a folder in every case, so that a file in it can be edited.
 */
final class LightModulesFolder {
    private static final String NAME = "light-modules";

    private LightModulesFolder() {}

    static Path choose(@Nullable Path named, Path work) {
        return existing(named).orElseGet(() -> copyIn(work));
    }

    /** Without a copy: empty where neither a folder was named nor one stands here. */
    static Optional<Path> existing(@Nullable Path named) {
        if (named != null) {
            if (!Files.isDirectory(named)) {
                throw new HostProblem(Wording.of(
                        "There is no folder %s for --light-modules.",
                        "Le dossier %s donné à --light-modules n’existe pas.", named));
            }
            return Optional.of(named.toAbsolutePath().normalize());
        }
        return Optional.of(Path.of(NAME).toAbsolutePath()).filter(Files::isDirectory);
    }

    private static Path copyIn(Path work) {
        Path copy = work.resolve(NAME).toAbsolutePath().normalize();
        if (!Files.isDirectory(copy)) {
            copy(BuiltIn.folder(), copy);
        }
        return copy;
    }

    private static void copy(Path source, Path target) {
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
