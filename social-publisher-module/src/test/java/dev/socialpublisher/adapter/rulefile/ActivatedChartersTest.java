package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.testing.InMemoryCharterVersions;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.charter.Activation;
import dev.socialpublisher.tone.charter.CharterState;
import dev.socialpublisher.tone.charter.CharterVersion;
import dev.socialpublisher.tone.charter.CharterWorkbench;
import dev.socialpublisher.tone.charter.DraftCheck;
import dev.socialpublisher.tone.charter.FileChanges;
import dev.socialpublisher.tone.charter.FileDifference;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people activate on screen, over the files of light modules. */
class ActivatedChartersTest {
    private static final String HEAD = "id: test\ntitle: Test\nlanguage: fr\nversion: \"1.0\"\naddress: vous\n";
    private static final String RULE =
            "extends: existence\nlevel: warning\nmessage: \"Pas de « %s »\"\ntokens: [WORD]\n";
    private static final Actor WIM = new Actor("wim", "Wim Peeters", Set.of(Role.WEBTEAM));

    private final SettableClock clock = SettableClock.at("2026-11-22T08:00:00Z");
    private final InMemoryCharterVersions versions = new InMemoryCharterVersions();

    @TempDir
    private Path folder;

    private LightModules modules;
    private CharterWorkbench workbench;

    @BeforeEach
    void shipTwoCharters() throws IOException {
        ship("test/charter.yaml", HEAD);
        ship("test/rules/Words.yml", rule("scoop"));
        ship("other/charter.yaml", HEAD.replace("test", "other"));
        modules = open();
        workbench = new CharterWorkbench(modules.charterFolders(), versions, modules.charters(), clock);
    }

    @Test
    void putsAVersionInForceAtOnceHereAndSoonElsewhere() {
        LightModules otherNode = open();
        String before = charter(modules).version();

        CharterVersion version = activate(0, Map.of("rules/Words.yml", rule("buzz")), Set.of());

        assertThat(version.number()).isEqualTo(1);
        assertThat(version.author()).isEqualTo(new CharterVersion.Author("wim", "Wim Peeters"));
        assertThat(version.at()).isEqualTo(clock.instant());
        assertThat(words(modules)).isEqualTo("buzz");
        assertThat(charter(modules).version())
                .isEqualTo(version.charterVersion())
                .isNotEqualTo(before);
        assertThat(words(otherNode)).isEqualTo("scoop");
        clock.forward(Duration.ofMillis(500));
        assertThat(charter(otherNode).version()).isEqualTo(version.charterVersion());
        assertThat(words(open())).isEqualTo("buzz");
    }

    @Test
    void addsAndRemovesFiles() {
        activate(0, Map.of("rules/More.yml", rule("inédit")), Set.of("rules/Words.yml"));

        assertThat(charter(modules).rules())
                .extracting(rule -> rule.id().value())
                .containsExactly("test.More");
        assertThat(workbench.state("test").files()).containsOnlyKeys("charter.yaml", "rules/More.yml");
        assertThat(workbench.state("test").origin("charter.yaml")).isEqualTo(CharterState.Origin.SHIPPED);
        assertThat(workbench.state("test").origin("rules/More.yml")).isEqualTo(CharterState.Origin.ADDED);
    }

    @Test
    void makesACharterThatNobodyShipped() {
        FileChanges draft = FileChanges.of(Map.of("charter.yaml", HEAD.replace("test", "mode")), Set.of());
        workbench.activate("mode", draft, new Activation(0, "", WIM));

        assertThat(modules.charters().find("mode")).isPresent();
        assertThat(workbench.state("mode").number()).isEqualTo(1);
        assertThatThrownBy(() -> workbench.state("nowhere"))
                .isInstanceOfSatisfying(
                        SocialException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TONE_CHARTER_UNKNOWN));
    }

    @Test
    void refusesARuleThatDoesNotKeepToItsExamples() throws IOException {
        Path profile = folder.resolve("social-publisher-defaults/networks/x.yaml");
        Files.createDirectories(profile.getParent());
        Files.copy(Path.of("../light-modules/social-publisher-defaults/networks/x.yaml"), profile);
        clock.forward(Duration.ofSeconds(1));
        Map<String, String> draft = Map.of(
                "rules/Words.yml",
                rule("buzz"),
                "rules/Words.examples.yml",
                "triggers:\n  - {text: Un buzz, match: buzz}\n  - {text: Un scoop}\npasses:\n  - {text: Rien}\n");

        assertThatThrownBy(() -> activate(0, draft, Set.of()))
                .isInstanceOfSatisfying(
                        RuleProblems.class,
                        e -> assertThat(e.problems())
                                .extracting(Object::toString)
                                .containsExactly("social-publisher-defaults/charters/test/rules/Words.examples.yml:3:5:"
                                        + " the example “Un scoop | x” must trigger test.Words and does not"));
        assertThat(words(modules)).isEqualTo("scoop");

        activate(
                0,
                Map.of(
                        "rules/Words.yml",
                        rule("buzz"),
                        "rules/Words.examples.yml",
                        "triggers:\n  - {text: Un buzz}\npasses:\n  - {text: Un scoop}\n"),
                Set.of());
        assertThatThrownBy(() -> activate(1, Map.of("rules/Words.yml", rule("scoop")), Set.of()))
                .hasMessageContaining("the example “Un scoop | x” must pass, but test.Words finds “scoop”");
    }

    @Test
    void letsTheSecondOfTwoPeopleSeeThatSomebodyWasFaster() {
        activate(0, Map.of("rules/Words.yml", rule("buzz")), Set.of());

        assertThatThrownBy(() -> activate(0, Map.of("rules/Words.yml", rule("hype")), Set.of()))
                .isInstanceOfSatisfying(SocialException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.TONE_VERSION_STALE);
                    assertThat(e.detail())
                            .isEqualTo("You saw version 0 of the charter test; version 1 is in force by now.");
                });
        assertThat(words(modules)).isEqualTo("buzz");
    }

    @Test
    void tellsEveryProblemOfADraftAndActivatesNone() throws IOException {
        ship("other/rules/Broken.yml", "extends: existence\n");
        clock.forward(Duration.ofSeconds(1));
        assertThat(modules.problems()).isNotEmpty();
        Map<String, String> draft = Map.of(
                "rules/Words.yml",
                rule("buzz").replace("warning", "fatal") + "colour: red\n",
                "rules/New.yml",
                "extends: existence\n  message: x\n");

        DraftCheck check = workbench.check("test", FileChanges.of(draft, Set.of()));

        assertThat(check.problems())
                .extracting(problem -> problem.toString().replaceFirst(": .*", ""))
                .containsExactly(
                        "social-publisher-defaults/charters/test/rules/New.yml:2:10",
                        "social-publisher-defaults/charters/test/rules/Words.yml:2:1",
                        "social-publisher-defaults/charters/test/rules/Words.yml:5:1");
        assertThatThrownBy(() -> activate(0, draft, Set.of()))
                .isInstanceOfSatisfying(
                        RuleProblems.class, e -> assertThat(e.problems()).isEqualTo(check.problems()));
        assertThat(versions.newest()).isEmpty();
        assertThat(activate(0, Map.of("rules/Words.yml", rule("buzz")), Set.of())
                        .number())
                .as("another charter's broken file is not this draft's fault")
                .isEqualTo(1);
    }

    @Test
    void refusesToTakeACharterOutOfForce() {
        assertThatThrownBy(() -> activate(0, Map.of(), Set.of("charter.yaml")))
                .hasMessage("social-publisher-defaults/charters/test/charter.yaml:1:1: is missing: a charter has one");
    }

    @Test
    void goesBackByANewVersion() {
        activate(0, Map.of("rules/Words.yml", rule("buzz")), Set.of());
        activate(1, Map.of("rules/More.yml", rule("hype")), Set.of());

        CharterVersion back = workbench.goBack("test", 1, new Activation(2, "Trop sévère", WIM));
        assertThat(back.number()).isEqualTo(3);
        assertThat(back.changes())
                .isEqualTo(versions.find("test", 1).orElseThrow().changes());
        assertThat(back.charterVersion())
                .isEqualTo(versions.find("test", 1).orElseThrow().charterVersion());

        CharterVersion shipped = workbench.goBack("test", 0, new Activation(3, "", WIM));
        assertThat(shipped.changes().isEmpty()).isTrue();
        assertThat(words(modules)).isEqualTo("scoop");
        assertThatThrownBy(() -> workbench.goBack("test", 9, new Activation(4, "", WIM)))
                .hasMessage("SP-TONE-0007: The charter test has no version 9.");
    }

    @Test
    void tellsTheDifferenceOfTwoVersions() {
        activate(0, Map.of("rules/Words.yml", rule("buzz")), Set.of());

        assertThat(workbench.difference("test", 0, 1)).singleElement().satisfies(difference -> {
            assertThat(difference.change()).isEqualTo(FileDifference.Change.CHANGED);
            assertThat(difference.lines()).hasSize(5);
        });
        assertThat(workbench.difference("test", 1, 1)).isEmpty();
    }

    @Test
    void exportsALightModuleThatReadsTheSame() throws IOException {
        activate(0, Map.of("rules/Words.yml", rule("buzz")), Set.of());

        List<String> names = new ArrayList<>();
        Path unpacked = folder.resolve("unpacked");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbench.export("test", 1)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                Path file = unpacked.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        assertThat(names)
                .containsExactly(
                        "social-publisher-defaults/charters/test/charter.yaml",
                        "social-publisher-defaults/charters/test/rules/Words.yml");
        LightModules read = new LightModules(List.of(unpacked), StandardKinds.all(), clock);
        assertThat(charter(read).version()).isEqualTo(charter(modules).version());
    }

    /** An upgrade may bring kinds that no longer take what an old version holds. */
    @Test
    void fallsBackToTheShippedFileWhereAVersionCannotBeRead() {
        versions.add(new CharterVersion(
                "test",
                1,
                new CharterVersion.Author("wim", "Wim"),
                clock.instant(),
                "",
                "1.0+old",
                FileChanges.of(Map.of("rules/Words.yml", "extends: forgotten\n"), Set.of())));
        clock.forward(Duration.ofSeconds(1));

        assertThat(words(modules)).isEqualTo("scoop");
        assertThat(modules.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file())
                        .isEqualTo("social-publisher-defaults/charters/test/rules/Words.yml"));
    }

    private CharterVersion activate(int seen, Map<String, String> written, Set<String> removed) {
        return workbench.activate("test", FileChanges.of(written, removed), new Activation(seen, "", WIM));
    }

    private LightModules open() {
        return new LightModules(
                List.of(folder),
                StandardKinds.all(),
                clock,
                new LightModules.House(site -> Optional.empty(), versions));
    }

    private static Charter charter(LightModules modules) {
        return modules.charters().find("test").orElseThrow();
    }

    private static String words(LightModules modules) {
        return charter(modules).rules().get(0).description().settings().getOrDefault("tokens", "");
    }

    private static String rule(String word) {
        return RULE.replace("WORD", word);
    }

    private void ship(String path, String content) throws IOException {
        Path file = folder.resolve("social-publisher-defaults/charters").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
