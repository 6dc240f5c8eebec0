package dev.socialpublisher;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The hard limits on files and packages, over the sources of all modules, main and test alike. */
class SizesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> BUILT = Set.of("target", "node_modules", ".git");
    private static final int MOST_FILES = 20;
    private static final int MOST_LINES = 400;

    private static List<Path> sources;

    @BeforeAll
    static void findSources() throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = BUILT.contains(folder.getFileName().toString());
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        sources = List.copyOf(found);
    }

    @Test
    void seesTheSourcesOfAllModules() {
        assertThat(sources)
                .anyMatch(file -> file.startsWith(ROOT.resolve("social-publisher-module/src/main")))
                .anyMatch(file -> file.startsWith(ROOT.resolve("support/dev-host/src/test")))
                .anyMatch(file -> file.startsWith(ROOT.resolve("support/network-sandbox/src/main")));
    }

    @Test
    void holdsTwentyFilesAPackage() {
        Map<Path, Long> files = sources.stream().collect(groupingBy(SizesTest::folder, counting()));

        assertThat(files)
                .as("files a package; at most %d", MOST_FILES)
                .allSatisfy(
                        (folder, count) -> assertThat(count).as("%s", folder).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void holdsFourHundredLinesAFile() {
        assertThat(sources)
                .as("lines a file; at most %d", MOST_LINES)
                .allSatisfy(file ->
                        assertThat(lines(file)).as("%s", ROOT.relativize(file)).isLessThanOrEqualTo(MOST_LINES));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path file) {
        return ROOT.relativize(file).getParent();
    }
}
