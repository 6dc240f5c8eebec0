package dev.socialpublisher.installation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes into a Magnolia's {@code WEB-INF/lib}: one class path with everything that Magnolia has there. */
class InstalledJarsTest {
    private final Jars jars = Jars.webInfLib();

    @Test
    void bringsNoClassOfMagnolia() {
        assertThat(jars.entries())
                .hasSizeGreaterThan(1000)
                .noneMatch(entry -> entry.startsWith("info/magnolia/") || entry.startsWith("com/vaadin/"));
    }

    @Test
    void bringsNoLibraryThatMagnoliaHas() throws IOException {
        List<String> provided = DependencyTable.under("What Magnolia brings").stream()
                .map(jar -> jar.substring(0, jar.lastIndexOf('-') + 1))
                .toList();

        assertThat(provided).hasSizeGreaterThan(8);
        assertThat(jars.names()).noneMatch(name -> provided.stream().anyMatch(name::startsWith));
    }

    @Test
    void bringsExactlyTheJarsThatTheReferenceLists() throws IOException {
        assertThat(jars.names())
                .filteredOn(name -> !name.startsWith("social-"))
                .containsExactlyInAnyOrderElementsOf(DependencyTable.under("What we add").stream()
                        .map(jar -> jar + ".jar")
                        .toList());
    }

    @Test
    void bringsEachClassOnce() {
        Map<String, Long> copies = jars.entries().stream()
                .filter(entry -> entry.endsWith(".class") && !entry.startsWith("META-INF/"))
                .filter(entry -> !entry.endsWith("module-info.class"))
                .collect(groupingBy(entry -> entry, counting()));

        assertThat(copies)
                .allSatisfy((entry, number) -> assertThat(number).as(entry).isOne());
    }

    @Test
    void describesBothModulesInOneVersionThatTheBuildFilledIn() {
        List<String> versions = Stream.of("social-publisher-module", "social-ui-module")
                .map(module -> jars.ours().text("META-INF/magnolia/" + module + ".xml"))
                .map(descriptor -> {
                    assertThat(descriptor).doesNotContain("${");
                    return descriptor.replaceAll("(?s).*?</[a-zA-Z]+>\\s*<version>([^<]+)</version>.*", "$1");
                })
                .toList();

        assertThat(jars.ours().names())
                .containsExactlyInAnyOrder(
                        "social-publisher-module-" + versions.get(0) + ".jar",
                        "social-ui-module-" + versions.get(1) + ".jar");
    }

    @Test
    void bringsEveryWordInBothLanguages() throws IOException {
        List<String> english = bundles("_en.properties");

        assertThat(english).isNotEmpty();
        assertThat(bundles("_fr.properties"))
                .isEqualTo(english.stream()
                        .map(bundle -> bundle.replace("_en.", "_fr."))
                        .toList());
        for (String bundle : english) {
            assertThat(words(bundle.replace("_en.", "_fr.")).stringPropertyNames())
                    .isNotEmpty()
                    .isEqualTo(words(bundle).stringPropertyNames());
        }
    }

    private List<String> bundles(String ending) {
        return jars.ours().entries().stream()
                .filter(entry -> entry.contains("/i18n/") && entry.endsWith(ending))
                .toList();
    }

    private Properties words(String bundle) throws IOException {
        Properties words = new Properties();
        words.load(new StringReader(jars.ours().text(bundle)));
        return words;
    }
}
