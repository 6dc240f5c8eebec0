package dev.socialpublisher.ui.definition;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The folders that Magnolia reads definitions and words from. */
enum ShippedModule {
    UI("src/main/resources/social-ui-module", "social-ui"),
    EXAMPLE("../light-modules/social-publisher-example", "social-example");

    private final Path folder;
    private final String prefix;

    ShippedModule(String folder, String prefix) {
        this.folder = Path.of(folder);
        this.prefix = prefix;
    }

    Map<String, Definition> definitions() {
        return Definition.in(folder);
    }

    static List<Definition> allDefinitions() {
        return Arrays.stream(values())
                .flatMap(module -> module.definitions().values().stream())
                .toList();
    }

    Path bundle(String language) {
        return folder.resolve("i18n").resolve(prefix + "-messages_" + language + ".properties");
    }

    /** Words by key, each key with the module's prefix. */
    Map<String, String> words(String language) {
        Properties words = new Properties();
        try (Reader text = Files.newBufferedReader(bundle(language), StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, words::getProperty));
    }

    String prefix() {
        return prefix + ".";
    }

    /** Every key that any of our bundles has. */
    static Set<String> keys(String language) {
        Set<String> keys = new LinkedHashSet<>();
        Arrays.stream(values())
                .forEach(module -> keys.addAll(module.words(language).keySet()));
        return keys;
    }
}
