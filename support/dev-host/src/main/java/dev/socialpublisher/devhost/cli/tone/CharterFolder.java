package dev.socialpublisher.devhost.cli.tone;

import dev.socialpublisher.adapter.rulefile.BuiltIn;
import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.devhost.cli.House;
import dev.socialpublisher.devhost.problem.HostProblem;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The charters that a command works with: the shipped ones, and over them a folder's. That is a folder of light modules, of
 * charters, or one charter; the latter two are copied to where the reader of light modules looks, for as long as the
 * command takes.
 */
final class CharterFolder implements AutoCloseable {
    private static final String MODULE = "social-publisher-defaults";
    private static final String CHARTERS = MODULE + "/charters/";
    private static final String CHARTER_FILE = "charter.yaml";

    private final House house;
    private final List<String> own;
    private final Optional<Path> copy;
    private final String shownAs;

    /** {@code shownAs}: what stands before a path below the charters in messages. */
    private CharterFolder(Path modules, Optional<Path> copy, String shownAs) {
        this.house = new House(new LightModules(
                modules.equals(BuiltIn.folder()) ? List.of(modules) : List.of(BuiltIn.folder(), modules),
                StandardKinds.all(),
                Clock.systemUTC()));
        this.own = ids(modules.resolve(CHARTERS));
        this.copy = copy;
        this.shownAs = shownAs;
    }

    /** The shipped charters where no folder is named. */
    static CharterFolder open(@Nullable Path folder) {
        if (folder == null) {
            return new CharterFolder(BuiltIn.folder(), Optional.empty(), CHARTERS);
        }
        if (Files.isDirectory(folder.resolve(CHARTERS))) {
            return new CharterFolder(folder, Optional.empty(), folder.resolve(CHARTERS) + "/");
        }
        boolean one = Files.isRegularFile(folder.resolve(CHARTER_FILE));
        if (!one && ids(folder).isEmpty()) {
            throw new HostProblem(Wording.of(
                    "There is no charter in the folder %s: neither charter.yaml nor folders that have one.",
                    "Le dossier %s ne contient pas de charte\u00a0: ni charter.yaml, ni dossiers qui en aient un.",
                    folder));
        }
        Path root = one ? folder.toAbsolutePath().normalize() : folder;
        Path copy = copied(root, one ? String.valueOf(root.getFileName()) : "");
        String parent =
                Optional.ofNullable(folder.getParent()).map(path -> path + "/").orElse("");
        return new CharterFolder(copy, Optional.of(copy), one ? parent : folder + "/");
    }

    House house() {
        return house;
    }

    /** The one that was asked for, else all of the folder. */
    List<Charter> chosen(List<String> asked) {
        return (asked.isEmpty() ? own : asked).stream().map(house::charter).toList();
    }

    /** A name of a charter's file, as the person who gave the folder knows it. */
    String shown(String name) {
        return name.startsWith(CHARTERS) ? shownAs + name.substring(CHARTERS.length()) : name;
    }

    /** Refuses to work with a charter of which a file is not in force: a rule that is left out finds nothing. */
    void requireWhole() {
        List<RuleProblem> problems = house.modules().problems();
        if (!problems.isEmpty()) {
            throw new HostProblem(new Wording(told(problems, Locale.ENGLISH), told(problems, Locale.FRENCH)));
        }
    }

    private String told(List<RuleProblem> problems, Locale language) {
        return problems.stream()
                .map(problem -> shown(problem.file()) + ":" + problem.position().line() + ":"
                        + problem.position().column() + ": "
                        + problem.message().in(language))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        copy.ifPresent(CharterFolder::delete);
    }

    private static List<String> ids(Path charters) {
        if (!Files.isDirectory(charters)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(charters)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve(CHARTER_FILE)))
                    .map(folder -> folder.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code below}: the charter's id where the folder is one; empty otherwise. */
    private static Path copied(Path folder, String below) {
        try (Stream<Path> tree = Files.walk(folder, 4)) {
            Path copy = Files.createTempDirectory("charters");
            Path target = copy.resolve(CHARTERS).resolve(below);
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                Path to = target.resolve(folder.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
