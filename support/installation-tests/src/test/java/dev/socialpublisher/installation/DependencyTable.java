package dev.socialpublisher.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The first column of a table in the reference of dependencies: a jar without version, and its version. */
final class DependencyTable {
    private static final Path REFERENCE = Path.of("..", "..", "docs", "reference", "dependencies.md");

    private DependencyTable() {}

    /** Rows below a heading, as {@code artifact-version}. */
    static List<String> under(String heading) throws IOException {
        return Files.readAllLines(REFERENCE).stream()
                .dropWhile(line -> !line.equals("## " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .map(DependencyTable::jar)
                .toList();
    }

    private static String jar(String row) {
        String[] cells = row.split("\\|", -1);
        return cells[1].strip().replace("`", "") + "-" + cells[2].strip();
    }
}
