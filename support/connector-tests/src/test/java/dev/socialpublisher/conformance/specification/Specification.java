package dev.socialpublisher.conformance.specification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.adapter.connector.http.Call;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A network's published description of its API. The files are not part of the project. */
public interface Specification {
    /** What is wrong with a request, each with its place; empty when it is right. */
    List<String> violations(Call call);

    /** The operation's name in the specification, for instance {@code POST /2/tweets}. */
    String operation(Call call);

    /** {@code a=1&b=2} decoded, in order; none where there is no query or form. */
    static Map<String, String> parameters(Optional<String> encoded) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : encoded.orElse("").split("&")) {
            String[] sides = pair.split("=", 2);
            if (sides.length == 2) {
                parameters.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

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
