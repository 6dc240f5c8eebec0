package dev.socialpublisher.sandbox.specs;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The networks' machine-readable specifications, which lie beside the repository where they are present at all. */
final class Specs {

    private Specs() {}

    /** A specification file; the test is skipped with a message where it is absent. */
    static JsonNode read(String file) {
        Path path = Path.of(System.getProperty("api.specs", "../../../shared/specs"))
                .resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "SKIPPED: no specification at " + path + " (property api.specs)");
        try {
            return Json.parse(Files.readAllBytes(path)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
