package dev.socialpublisher.host.magnolia.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.actor.Role;
import dev.socialpublisher.adapter.rulefile.BuiltIn;
import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.host.magnolia.ModuleDescriptor;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide for administrators names exists, and what an installation makes is named in it. */
class InstallGuideTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path GUIDE = DOCS.resolve("how-to/install-in-magnolia.md");
    private static final Path UI = Path.of("../social-ui-module/src/main/resources/social-ui-module");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]*)(?:#([^)]*))?\\)");

    @Test
    void namesSettingsOfTheReference() throws IOException {
        String reference = Files.readString(DOCS.resolve("reference/settings.md"));
        List<Pattern> known = found("`(SOCIAL_[A-Z_<>]+)`", reference).stream()
                .map(name -> Pattern.compile(name.replace("<NAME>", "[A-Z_]+")))
                .toList();
        assertThat(known).hasSizeGreaterThan(30);
        assertThat(found("\\b(SOCIAL_[A-Z_]*[A-Z])\\b", guide()))
                .hasSizeGreaterThan(8)
                .allMatch(name ->
                        known.stream().anyMatch(setting -> setting.matcher(name).matches()));
    }

    @Test
    void namesExactlyTheRolesThatAreInstalled() throws IOException {
        Set<String> roles =
                Arrays.stream(Role.values()).map(Role::roleName).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> bootstrap =
                Files.list(Path.of("src/main/resources/mgnl-bootstrap/social-publisher-module"))) {
            assertThat(bootstrap
                            .map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("userroles."))
                            .map(name -> name.replaceAll("userroles\\.|\\.xml", "")))
                    .containsExactlyInAnyOrderElementsOf(roles);
        }
        assertThat(found("(?m)^\\| `(social-[a-z]+)` \\|", guide())).containsExactlyInAnyOrderElementsOf(roles);
    }

    @Test
    void saysWhatToRemoveOfEverythingThatIsMadeInTheConfiguration() throws Exception {
        ModuleDescriptor descriptor = ModuleDescriptor.onClassPath("social-publisher-module");
        Stream<String> servlets = Files.readString(
                        Path.of("src/main/resources/META-INF/magnolia/social-publisher-module.xml"))
                .lines()
                .map(String::strip)
                .filter(line -> line.matches("<name>\\w+Servlet</name>"))
                .map(line -> "/server/filters/servlets/" + line.replaceAll("</?name>", ""));
        String uninstall = section("Uninstall");
        assertThat(descriptor.texts("mapping")).hasSize(1);
        assertThat(Stream.concat(
                        servlets,
                        Stream.of(
                                "/modules/" + descriptor.text("name"),
                                "/modules/social-ui-module",
                                SocialPublisherVersionHandler.CSRF_FILTER
                                        + "/bypasses/"
                                        + SocialPublisherVersionHandler.BYPASS)))
                .hasSize(4)
                .allMatch(uninstall::contains);
        assertThat(found("`(/(?:modules|server)/[^`]+)`", uninstall)).hasSize(4);
        assertThat(PublicAccessTask.OPEN).allMatch(path -> uninstall.contains("`" + path + "`"));
    }

    @Test
    void saysWhichBypassToAddByHand() throws IOException {
        assertThat(section("When something is wrong"))
                .contains(
                        "`" + SocialPublisherVersionHandler.CSRF_FILTER + "/bypasses/"
                                + SocialPublisherVersionHandler.BYPASS + "`",
                        "pattern `" + SocialPublisherVersionHandler.BASE + "`");
    }

    @Test
    void namesEveryApp() throws IOException {
        try (Stream<Path> files = Files.list(UI.resolve("apps"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .isNotEmpty()
                    .allMatch(app -> text(GUIDE).contains("`" + app + "`"));
        }
    }

    @Test
    void tellsTheWorkspaceOfEveryShippedMapping() throws IOException {
        List<ArticleMapping> mappings =
                new LightModules(List.of(BuiltIn.folder()), StandardKinds.all(), Clock.systemUTC()).articleMappings();
        for (String file : found("\\| `([a-z-]+\\.yaml)` \\|", guide())) {
            String row = guide().lines()
                    .filter(line -> line.startsWith("| `" + file + "`"))
                    .findFirst()
                    .orElseThrow();
            String yaml = Files.readString(BuiltIn.folder().resolve("social-publisher-defaults/mappings/" + file));
            String workspace = found("(?m)^workspace: (\\S+)", yaml).iterator().next();
            assertThat(row).contains("| `" + workspace + "` |");
        }
        assertThat(mappings)
                .extracting(mapping -> mapping.items().workspace())
                .filteredOn(workspace -> !workspace.equals("rivages"))
                .allMatch(workspace -> text(GUIDE).contains("`" + workspace + "`"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how-to/install-in-magnolia.md",
                "how-to/decorate-an-app.md",
                "how-to/headless-front-end.md",
                "how-to/build-against-magnolia.md",
                "reference/magnolia-pitfalls.md",
                "reference/settings.md"
            })
    void leadsOnlyWhereThereIsSomething(String page) throws IOException {
        Path from = DOCS.resolve(page);
        List<String> dead = LINK.matcher(Files.readString(from))
                .results()
                .filter(link -> !leads(from, link.group(1), link.group(2)))
                .map(link -> link.group())
                .toList();
        assertThat(dead).isEmpty();
    }

    @Test
    void namesTestsThatExistForEachPitfall() throws IOException {
        String list = Files.readString(DOCS.resolve("reference/magnolia-pitfalls.md"));
        Set<String> tests = found("`(\\w+Test)`", list);
        Set<String> there = new TreeSet<>();
        try (Stream<Path> support = Files.list(Path.of("../support"))) {
            Stream.concat(Stream.of(Path.of(""), Path.of("../social-ui-module")), support)
                    .map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .forEach(sources -> there.addAll(testsBelow(sources)));
        }
        assertThat(there).containsAll(tests);
        assertThat(list.lines().filter(line -> line.matches("\\| \\d+ \\|.*")))
                .hasSizeGreaterThan(25)
                .allMatch(line -> line.contains("Test`") || line.contains("]("));
    }

    private static Set<String> testsBelow(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean leads(Path from, String file, String anchor) {
        Path to = file.isEmpty() ? from : from.resolveSibling(file);
        return Files.exists(to)
                && (anchor == null
                        || text(to).lines()
                                .filter(line -> line.startsWith("#"))
                                .anyMatch(title -> anchor(title).equals(anchor)));
    }

    /** As GitHub makes it of a title. */
    private static String anchor(String title) {
        return title.replaceFirst("#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }

    private static String section(String title) throws IOException {
        return guide().split("## " + title + "\n")[1].split("\n## ")[0];
    }

    private static String guide() throws IOException {
        return Files.readString(GUIDE);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
