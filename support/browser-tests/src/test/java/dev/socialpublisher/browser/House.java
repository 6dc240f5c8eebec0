package dev.socialpublisher.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A demo of its own for one test class, in the browser that all classes share, with the people who work there. When the
 * class ends, nobody may have seen a violation of the content security policy or an error of a script.
 */
final class House implements BeforeAllCallback, AfterAllCallback {
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final UnaryOperator<String> mapping;
    private Optional<Chromium> chromium = Optional.empty();
    private Optional<Demo> demo = Optional.empty();
    private Optional<Path> folder = Optional.empty();

    House() {
        this(UnaryOperator.identity());
    }

    /** A house that reads its articles by another mapping file. */
    House(UnaryOperator<String> mapping) {
        this.mapping = mapping;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        chromium = Optional.of(context.getRoot()
                .getStore(ExtensionContext.Namespace.create(House.class))
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class));
        folder = Optional.of(Files.createTempDirectory("house-"));
        demo = Optional.of(Demo.in(folder.orElseThrow(), mapping));
    }

    Demo demo() {
        return demo.orElseThrow();
    }

    /** An editor. */
    Person camille() {
        return person("camille", "fr-FR");
    }

    /** A publisher. */
    Person paul() {
        return person("paul", "fr-FR");
    }

    /** Of the web team. */
    Person nora() {
        return person("nora", "fr-FR");
    }

    /** Somebody who is signed in at a browser of that language; the same one for the same words. */
    Person person(String name, String locale) {
        return people.computeIfAbsent(
                name + " " + locale,
                key -> new Person(chromium.orElseThrow().browser(), demo().address(), locale).signIn(name));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        List<String> complaints = people.values().stream()
                .flatMap(person -> person.complaints().stream())
                .toList();
        people.values().forEach(Person::close);
        demo.ifPresent(Demo::close);
        folder.ifPresent(House::delete);
        Assertions.assertThat(complaints)
                .as("policy violations and script errors")
                .isEmpty();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
