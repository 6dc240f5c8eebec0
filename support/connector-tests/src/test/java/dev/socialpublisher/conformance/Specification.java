package dev.socialpublisher.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.adapter.connector.http.Call;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A network's published description of its API. The files are not part of the project. */
interface Specification {
    /** What is wrong with a request, each with its place; empty when it is right. */
    List<String> violations(Call call);

    /** The operation's name in the specification, for instance {@code POST /2/tweets}. */
    String operation(Call call);

    /** Where the files are: the folder that the property {@code api.specs} names. */
    static Path folder() {
        return Path.of(System.getProperty("api.specs", "../../../shared/specs"))
                .toAbsolutePath()
                .normalize();
    }

    static boolean isThere(String file) {
        return Files.exists(folder().resolve(file));
    }

    static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(folder().resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("specification " + folder().resolve(file), e);
        }
    }
}
