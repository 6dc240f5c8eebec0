package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.socialpublisher.adapter.rulefile.foreign.ForeignStyles;
import dev.socialpublisher.testing.InMemoryCharterVersions;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CharterSource;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.ToneChecker;
import dev.socialpublisher.tone.charter.CharterVersionStore;
import dev.socialpublisher.tone.charter.CharterWorkbench;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.tone.testing.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vale's packages beside the house's own charters. */
class ForeignPackagesTest {
    private static final Path SAMPLE = Path.of("src/test/resources/foreign");

    @TempDir
    Path folder;

    private final SettableClock clock = SettableClock.at("2026-11-23T08:00:00Z");
    private Path module;

    @BeforeEach
    void makeModule() throws IOException {
        module = Files.createDirectories(folder.resolve("modules").resolve(ModuleFiles.MODULE));
    }

    @Test
    void checksByTheConfigurationOfAStylesFolder() {
        CharterSource charters = modules(Optional.of(SAMPLE)).charters();

        assertThat(charters.all()).extracting(Charter::id).contains("Kontor", "Quai", "Vale", ForeignStyles.COMBINED);
        assertThat(charters.problems()).isEmpty();
        assertThat(charters.notHonoured()).hasSizeGreaterThan(40);
        assertThat(check(charters, ForeignStyles.COMBINED, "Perhaps we utilise the wharf, the git of KONTORHAUS"))
                .extracting(finding -> finding.rule().value(), Finding::match, Finding::message)
                .containsExactly(
                        tuple("Kontor.Hedging", "Perhaps", "'Perhaps' hedges."),
                        tuple("Vale.Avoid", "utilise", "Avoid using 'utilise'."),
                        tuple("Quai.Quay", "wharf", "Say quay, not 'wharf'."),
                        tuple("Vale.Terms", "KONTORHAUS", "Use 'Kontorhaus' instead of 'KONTORHAUS'."));
    }

    @Test
    void leavesForeignFilesOutOfTheWorkbench() throws IOException {
        write("charters/ours/charter.yaml", "id: ours\ntitle: Ours\nlanguage: en\nversion: \"1\"\n");
        LightModules modules = modules(Optional.of(SAMPLE));
        CharterWorkbench workbench = new CharterWorkbench(
                modules.charterFolders(), new InMemoryCharterVersions(), modules.charters(), clock);

        assertThat(workbench.editable(modules.charters().all()))
                .contains("ours")
                .doesNotContain("Quai", "vale-ini");
    }

    @Test
    void honoursVocabularyAndInheritance() {
        CharterSource charters = modules(Optional.of(SAMPLE)).charters();

        assertThat(check(charters, "Kontor", "weblog, various, many, several; mea culpa"))
                .extracting(finding -> finding.rule().value() + " " + finding.match())
                .filteredOn(found -> found.startsWith("Kontor.Weasel") || found.startsWith("Kontor.Hedging"))
                .containsExactly("Kontor.Weasel various", "Kontor.Weasel several");
        assertThat(check(charters, "Quai", "the jetty"))
                .extracting(Finding::span)
                .containsExactly(new Span(4, 9));
    }

    @Test
    void lendsItsRulesToACharterOfTheHouse() throws IOException {
        copy(SAMPLE, module.resolve("vale"));
        write("charters/ours/charter.yaml", """
                id: ours
                title: Ours
                language: en
                version: "1"
                parents: [Quai]
                rules: {Quai.Quay: error}
                without: [Quai.Pier]
                """);
        write("charters/ours/rules/Quay.yml", """
                extends: existence
                message: own
                tokens: [quay]
                """);

        CharterSource charters = modules(Optional.empty()).charters();

        assertThat(charters.problems()).isEmpty();
        assertThat(check(charters, "ours", "the wharf, the jetty, the quay"))
                .extracting(finding -> finding.rule().value(), Finding::severity)
                .extracting(Object::toString)
                .containsExactly("(\"Quai.Quay\", ERROR)", "(\"ours.Quay\", WARNING)");
    }

    @Test
    void ourOwnChartersStillRefuseUnknownKeys() throws IOException {
        write("charters/ours/charter.yaml", "id: ours\ntitle: Ours\nlanguage: en\nversion: \"1\"\n");
        write("charters/ours/rules/A.yml", "extends: existence\nmessage: m\ntokens: [a]\npos: NN\n");

        CharterSource charters = modules(Optional.of(SAMPLE)).charters();

        assertThat(charters.problems())
                .extracting(RuleProblem::toString)
                .hasSize(1)
                .allMatch(problem -> problem.contains("A.yml:4:1: unknown key 'pos'"));
    }

    @Test
    void keepsTheHousesCharterOfTheSameName() throws IOException {
        write("charters/Quai/charter.yaml", "id: Quai\ntitle: Ours\nlanguage: en\nversion: \"1\"\n");

        CharterSource charters = modules(Optional.of(SAMPLE)).charters();

        assertThat(charters.find("Quai").orElseThrow().title()).isEqualTo("Ours");
        assertThat(charters.problems())
                .extracting(RuleProblem::toString)
                .containsExactly(
                        ModuleFiles.MODULE + "/vale/:1:1: the style Quai is not in force: a charter has the same name");
    }

    @Test
    void takesOverChangesOfThePackages() throws IOException {
        Path styles = folder.resolve("styles");
        copy(SAMPLE, styles);
        LightModules modules = modules(Optional.of(styles));
        Files.writeString(
                styles.resolve("styles/Quai/Pier.yml"),
                "extends: existence\nmessage: \"Changed: '%s'\"\ntokens: [jetty, landing]\n");
        clock.forward(Duration.ofSeconds(1));

        assertThat(check(modules.charters(), "Quai", "a landing"))
                .extracting(Finding::message)
                .containsExactly("Changed: 'landing'");
    }

    @Test
    void readsThePackagesInTheLanguageThatTheHouseNames() throws IOException {
        Path styles = folder.resolve("styles");
        Files.createDirectories(styles.resolve("Maison"));
        Files.writeString(
                styles.resolve("Maison/Mots.yml"), "extends: existence\nmessage: \"« %s » ?\"\ntokens: [live]\n");
        CharterSource charters = modules(new ValeStyles(Optional.of(styles), Optional.of(Locale.FRENCH)))
                .charters();

        assertThat(charters.find("Maison").orElseThrow().language()).isEqualTo(Locale.FRENCH);
        assertThat(check(charters, "Maison", "Un live sur la digue"))
                .extracting(Finding::match)
                .containsExactly("live");
    }

    private LightModules modules(Optional<Path> styles) {
        return modules(new ValeStyles(styles, Optional.empty()));
    }

    private LightModules modules(ValeStyles styles) {
        return new LightModules(
                List.of(folder.resolve("modules")),
                StandardKinds.all(),
                clock,
                new LightModules.House(site -> Optional.empty(), CharterVersionStore.NONE, styles));
    }

    private static List<Finding> check(CharterSource charters, String id, String text) {
        CheckContext context = CheckContext.of(
                Rules.variant(Locale.ENGLISH, text), Rules.profile(), Optional.empty(), Occasion.UNKNOWN);
        return ToneChecker.check(context, charters.find(id).orElseThrow());
    }

    private void write(String path, String content) throws IOException {
        Path file = module.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path file : tree.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
