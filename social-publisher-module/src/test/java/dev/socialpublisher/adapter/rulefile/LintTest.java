package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.charter.lineage.Lineage;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.tone.lint.CharterLint;
import dev.socialpublisher.tone.lint.LintProblem;
import dev.socialpublisher.tone.lint.LintProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with charters as a whole. The bases hold nearly all rules that ship; looking through them takes a second each. */
class LintTest {
    private static final SettableClock CLOCK = SettableClock.at("2026-11-22T08:00:00Z");
    private static final LightModules SHIPPED =
            new LightModules(List.of(Path.of("../light-modules")), StandardKinds.all(), CLOCK);

    @TempDir
    Path house;

    @ParameterizedTest
    @ValueSource(strings = {"base-fr", "base-en"})
    void findsNothingInWhatShips(String id) {
        assertThat(lint(SHIPPED, id)).isEmpty();
    }

    @Test
    void findsRulesThatGoInACircle() throws IOException {
        rule("Out", "extends: substitution\nmessage: m\nswap: {bateau: navire, quai: appontement}\n");
        rule("Back", "extends: substitution\nmessage: m\nswap: {navire: bateau}\n");

        assertThat(lint())
                .filteredOn(problem -> problem.kind() == Kind.CONTRADICTORY)
                .extracting(problem -> problem.rule() + " " + problem.key() + ": "
                        + problem.message().english())
                .containsExactly(
                        "maison.Back swap.navire: goes in a circle with maison.Out: “navire” becomes “bateau”, and back",
                        "maison.Out swap.bateau: goes in a circle with maison.Back: “bateau” becomes “navire”, and back");
    }

    @Test
    void findsAFixThatAnotherRuleObjectsTo() throws IOException {
        rule("Say", "extends: substitution\nmessage: m\nswap: {bateau: vaisseau}\n");
        rule("Ban", "extends: existence\nmessage: \"pas de %s\"\ntokens: [vaisseau]\n");

        assertThat(lint()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.CONTRADICTORY);
            assertThat(problem.message().english())
                    .isEqualTo("puts “vaisseau” for “bateau”, to which maison.Ban objects: pas de vaisseau");
            assertThat(problem.message().french()).contains("que maison.Ban refuse");
        });
    }

    @Test
    void findsWordsThatNothingReaches() throws IOException {
        rule("Never", "extends: existence\nmessage: m\ntokens: [bateau, quai]\nexceptions: [quai]\n");
        rule("Case", "extends: substitution\nmessage: m\nnetworks: [linkedin]\nswap: {\"d'abord\": \"puis\"}\n");

        assertThat(lint()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(problem.key()).isEqualTo("tokens.1");
            assertThat(problem.message().english()).startsWith("“quai” is never found");
        });
    }

    @Test
    void findsFaultsThatAreToldTwice() throws IOException {
        rule("One", "extends: existence\nmessage: \"%s encore\"\ntokens: [bateau]\n");
        rule("Other", "extends: existence\nmessage: m\ntokens: [bateau, quai]\n");

        assertThat(lint())
                .extracting(problem -> problem.kind() + " " + problem.key() + ": "
                        + problem.message().english())
                .containsExactly(
                        "DUPLICATE tokens.0: “bateau” is told by maison.Other, too: m",
                        "DUPLICATE tokens.0: “bateau” is told by maison.One, too: bateau encore");
    }

    @Test
    void findsPatternsThatTryAgainAndAgain() throws IOException {
        rule("Slow", "extends: existence\nmessage: m\nraw: ['(?:a|aa)+c']\n");

        assertThat(lint()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.SLOW);
            assertThat(problem.message().english()).contains("on 4000 signs like “aaaaaaaaaaaaaaaaaaaa…”");
        });
    }

    /** No example and no usual text has the signs at which the pattern tries again. */
    @Test
    void findsPatternsThatTryAgainAtTheirOwnSigns() throws IOException {
        rule("Slow", "extends: substitution\nmessage: m\nswap: {'(?:ŵ|ŵŵ)+c': w}\n");

        assertThat(lint()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.SLOW);
            assertThat(problem.message().english())
                    .matches(
                            "gives up after \\d+ steps on 4000 signs like “ŵ{20}…”: a quantifier inside a quantifier\\?");
        });
    }

    @Test
    void leavesAQuietCharterAlone() throws IOException {
        rule("Swap", "extends: substitution\nmessage: m\nignorecase: true\nswap: {bateau: navire, \"qu'\": que}\n");

        assertThat(lint()).isEmpty();
    }

    private void rule(String name, String content) throws IOException {
        write("charter.yaml", "id: maison\ntitle: Maison\nlanguage: fr\nversion: \"1\"\n");
        write("rules/" + name + ".yml", content);
    }

    private void write(String path, String content) throws IOException {
        Path file = house.resolve(ModuleFiles.MODULE + "/charters/maison/" + path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<LintProblem> lint() {
        LightModules modules = new LightModules(List.of(house), StandardKinds.all(), CLOCK);
        assertThat(modules.problems()).isEmpty();
        return lint(modules, "maison");
    }

    private static List<LintProblem> lint(LightModules modules, String id) {
        Charter charter = modules.charters().find(id).orElseThrow();
        Lineage lineage = modules.charterFolders().lineage(id).orElseThrow();
        List<String> samples = modules.charterFolders().shipped(id).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".examples.yml"))
                .flatMap(file -> modules.charterFolders().exampleTexts(file.getKey(), file.getValue()).stream())
                .filter(text -> !text.isBlank())
                .toList();
        return new CharterLint(charter, lineage, SHIPPED.profiles().all()).run(samples);
    }
}
