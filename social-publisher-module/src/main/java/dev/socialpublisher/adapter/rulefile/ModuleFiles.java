package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The module's files over several light-modules folders. A file of a later folder stands before the one at the same path
 * of an earlier folder.
 */
final class ModuleFiles {
    static final String MODULE = "social-publisher-defaults";

    /** Files and folders of one module: a charter of 5,000 rules with an example file each fits. */
    static final int MAX_FILES = 12_000;

    private static final int MAX_DEPTH = 6;

    private final List<Path> roots;
    private final Optional<Path> styles;
    private volatile List<RuleProblem> problems = List.of();

    /**
     * @param roots in order, the most important last
     * @param styles a folder of Vale's styles anywhere, read as the module's folder {@code vale}
     */
    ModuleFiles(List<Path> roots, Optional<Path> styles) {
        this.roots = List.copyOf(roots);
        this.styles = styles;
    }

    /** What a file holds; equal where it is the same. */
    interface Content {
        /** At most one byte more than a file may have. */
        byte[] read() throws IOException;
    }

    private record OnDisk(Path path) implements Content {
        @Override
        public byte[] read() throws IOException {
            try (InputStream content = Files.newInputStream(path)) {
                return content.readNBytes(YamlFile.MAX_BYTES + 1);
            }
        }
    }

    /**
     * One file as it stood when it was listed.
     *
     * @param name path below the light-modules folder, with slashes
     * @param stamp changes when the content does
     */
    record Version(String name, String stamp, Content content) {
        byte[] read() throws IOException {
            return content.read();
        }
    }

    /** Versions by their path below the module, the most important first; never empty lists. */
    SortedMap<String, List<Version>> list() {
        SortedMap<String, List<Version>> found = new TreeMap<>();
        List<RuleProblem> tooMany = new ArrayList<>();
        roots.forEach(root -> list(root.resolve(MODULE), "", found, tooMany));
        styles.ifPresent(folder -> list(folder, ForeignFiles.FOLDER, found, tooMany));
        problems = List.copyOf(tooMany);
        return found;
    }

    private static void list(
            Path folder, String under, SortedMap<String, List<Version>> found, List<RuleProblem> tooMany) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder, MAX_DEPTH)) {
            List<Path> paths = tree.limit(MAX_FILES + 1L).toList();
            if (paths.size() > MAX_FILES) {
                tooMany.add(tooMany(folder));
            }
            paths.stream()
                    .limit(MAX_FILES)
                    .forEach(path -> version(folder, under, path)
                            .ifPresent(version -> found.computeIfAbsent(
                                            version.name().substring(MODULE.length() + 1), name -> new ArrayList<>())
                                    .add(0, version)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** What the last listing left out, said once for each folder. */
    List<RuleProblem> problems() {
        return problems;
    }

    private static RuleProblem tooMany(Path module) {
        return new RuleProblem(
                module.toString(),
                FilePosition.START,
                Wording.of(
                        "the folder has more than %d files; those beyond are not in force",
                        "le dossier contient plus de %d fichiers ; les suivants ne sont pas en vigueur", MAX_FILES));
    }

    /** Empty for folders, and for a file that went away while it was listed. */
    private static Optional<Version> version(Path folder, String under, Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return Optional.empty();
            }
            String below = under + folder.relativize(path).toString().replace('\\', '/');
            String stamp = attributes.lastModifiedTime() + "/" + attributes.size();
            return Optional.of(new Version(MODULE + "/" + below, stamp, new OnDisk(path)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
