package dev.socialpublisher.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Spaces that one country puts at French signs, from {@code spaces-fr.txt} beside this class.
 *
 * @param high before ; ! ?
 * @param colon before it
 * @param inside guillemets
 */
record FrenchSpaces(Space high, Space colon, Space inside) {
    private static final Map<String, String> SPACES = Map.of("narrow", "\u202F", "full", "\u00A0", "none", "");
    private static final Map<String, Space> TABLE = load();

    /** The one that is set, first, and others that pass. */
    record Space(List<String> fitting) {
        Space {
            fitting = List.copyOf(fitting);
        }

        String usual() {
            return fitting.get(0);
        }

        /** What stands there, or what should. */
        String instead(String written) {
            return fitting.contains(written) ? written : usual();
        }
    }

    /** {@code country} as a language tag that the file names. */
    static FrenchSpaces of(String country) {
        return new FrenchSpaces(at(country + " ;!?"), at(country + " :"), at(country + " «»"));
    }

    private static Space at(String key) {
        Space space = TABLE.get(key);
        if (space == null) {
            throw new IllegalStateException("spaces-fr.txt has no line '" + key + "'");
        }
        return space;
    }

    private static Map<String, Space> load() {
        try (InputStream in = FrenchSpaces.class.getResourceAsStream("spaces-fr.txt")) {
            if (in == null) {
                throw new IllegalStateException("spaces-fr.txt is missing beside " + FrenchSpaces.class.getName());
            }
            Map<String, Space> table = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        int sign = line.indexOf(" = ");
                        table.put(line.substring(0, sign), space(line.substring(sign + 3)));
                    });
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException("spaces-fr.txt cannot be read", e);
        }
    }

    private static Space space(String names) {
        return new Space(Stream.of(names.split(", ", -1))
                .map(name -> {
                    String space = SPACES.get(name);
                    if (space == null) {
                        throw new IllegalStateException("spaces-fr.txt names no space '" + name + "'");
                    }
                    return space;
                })
                .toList());
    }
}
