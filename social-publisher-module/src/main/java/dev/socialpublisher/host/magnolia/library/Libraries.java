package dev.socialpublisher.host.magnolia.library;

import dev.socialpublisher.error.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/**
 * Looks whether everything that the module runs on is on the class path, before anything of it is touched. The list is a
 * data file that the build fills with its own versions.
 */
public final class Libraries {
    private static final String LIST = "libraries.properties";

    private Libraries() {}

    /**
     * What to do about each library that is missing; empty when all are there.
     *
     * @param jdbcUrl decides which driver is needed; blank where the container brings the data source
     */
    public static List<Wording> missing(ClassLoader loader, String jdbcUrl) {
        return list().stream()
                .filter(library -> library.neededFor(jdbcUrl))
                .filter(library -> !library.isThere(loader))
                .map(Library::advice)
                .toList();
    }

    static List<Library> list() {
        Properties list = new Properties();
        try (InputStream file = Libraries.class.getResourceAsStream(LIST)) {
            if (file == null) {
                throw new IllegalStateException("the jar lacks " + LIST);
            }
            list.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list.stringPropertyNames().stream()
                .sorted()
                .map(name -> Library.parse(name, list.getProperty(name)))
                .toList();
    }
}
