package dev.socialpublisher.devhost.cli.tone;

import dev.socialpublisher.adapter.rulefile.BuiltIn;
import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.adapter.rulefile.ValeStyles;
import dev.socialpublisher.adapter.rulefile.foreign.ForeignStyles;
import dev.socialpublisher.devhost.cli.House;
import dev.socialpublisher.devhost.problem.HostProblem;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.charter.CharterVersionStore;
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

/**
 * The charters that a command works with: the shipped ones, over them a folder's, and beside them Vale's packages. The folder is a folder of light modules, of
 * charters, or one charter; the latter two are copied to where the reader of light modules looks, for as long as the
 * command takes.
 */
final class CharterFolder implements AutoCloseable {
    private static final String MODULE = "social-publisher-defaults";
    private static final String CHARTERS = MODULE + "/charters/";
    private static final String CHARTER_FILE = "charter.yaml";

    private final House house;
    private final Named named;
    private final ValeStyles styles;

    private CharterFolder(Named named, ValeStyles styles) {
        this.house = new House(new LightModules(
                Stream.concat(Stream.of(BuiltIn.folder()), named.modules().stream())
                        .toList(),
                StandardKinds.all(),
                Clock.systemUTC(),
                new LightModules.House(site -> Optional.empty(), CharterVersionStore.NONE, styles)));
        this.named = named;
        this.styles = styles;
    }

    /**
     * The folder that was named.
     *
     * @param modules light modules in which it is read; empty where none was named
     * @param copy what is to be deleted
     * @param shownAs what stands before a path below the charters in messages
     */
    private record Named(Optional<Path> modules, Optional<Path> copy, String shownAs) {}

    /** The shipped charters where no folder is named. */
    static CharterFolder open(Optional<Path> folder, ValeStyles styles) {
        return new CharterFolder(
                folder.map(CharterFolder::named).orElse(new Named(Optional.empty(), Optional.empty(), CHARTERS)),
                styles);
    }

    private static Named named(Path folder) {
        if (Files.isDirectory(folder.resolve(CHARTERS))) {
            return new Named(Optional.of(folder), Optional.empty(), folder.resolve(CHARTERS) + "/");
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
        return new Named(Optional.of(copy), Optional.of(copy), one ? parent : folder + "/");
    }

    House house() {
        return house;
    }

    /** The one that was asked for, else all of the folder. */
    List<Charter> chosen(List<String> asked) {
        return (asked.isEmpty() ? own() : asked).stream().map(house::charter).toList();
    }

    /** The charter of a {@code .vale.ini} in the packages that were named. */
    Optional<String> combined() {
        return styles.folder()
                .flatMap(folder -> house.modules().charters().find(ForeignStyles.COMBINED))
                .map(Charter::id);
    }

    /** Whose rules are packages' and lie in none of our folders. */
    boolean isForeign(Charter charter) {
        return !house.modules().charterFolders().ships(charter.id());
    }

    /** The packages as a whole: which of their files a rule is of, a charter does not know. */
    String shownStyles() {
        return styles.folder().map(Path::toString).orElse("vale");
    }

    /** A name of a charter's file, as the person who gave the folder knows it. */
    String shown(String name) {
        return name.startsWith(CHARTERS) ? named.shownAs() + name.substring(CHARTERS.length()) : name;
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
        named.copy().ifPresent(CharterFolder::delete);
    }

    /** Of the folder that was named; else of the packages; else the shipped ones. */
    private List<String> own() {
        if (named.modules().isPresent() || styles.folder().isEmpty()) {
            return ids(named.modules().orElse(BuiltIn.folder()).resolve(CHARTERS));
        }
        return house.modules().charters().all().stream()
                .filter(this::isForeign)
                .map(Charter::id)
                .toList();
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
