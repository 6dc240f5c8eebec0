package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.RuleDescription;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that ship switched off wait for a line in the house's charter. */
class HouseChoiceTest {
    private static final SettableClock CLOCK = SettableClock.at("2026-11-22T08:00:00Z");

    @TempDir
    Path house;

    @Test
    void shipsInclusiveRulesSwitchedOff() {
        LightModules shipped = new LightModules(List.of(BuiltIn.folder()), StandardKinds.all(), CLOCK);

        assertThat(rule(shipped, "magazine-fr", "base-fr.PointMedian")).isEmpty();
        assertThat(rule(shipped, "magazine-en", "base-en.GenericHe")).isEmpty();
    }

    @Test
    void turnsThemOnInOneLine() throws IOException {
        LightModules own = withRules("rules: {PointMedian: warning, FormesDoubles: {use: refused}}");

        assertThat(own.problems()).isEmpty();
        assertThat(rule(own, "maison", "base-fr.PointMedian").orElseThrow().severity())
                .isEqualTo(Severity.WARNING);
        assertThat(rule(own, "maison", "base-fr.FormesDoubles").orElseThrow().settings())
                .containsEntry("use", "refused");
    }

    private LightModules withRules(String line) throws IOException {
        Path file = house.resolve(ModuleFiles.MODULE + "/charters/maison/charter.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "id: maison\ntitle: Maison\nlanguage: fr\nversion: \"1\"\nparents: [magazine-fr]\n" + line + "\n");
        return new LightModules(List.of(BuiltIn.folder(), house), StandardKinds.all(), CLOCK);
    }

    private static Optional<RuleDescription> rule(LightModules modules, String charter, String id) {
        Charter found = modules.charters().find(charter).orElseThrow();
        return found.rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .map(ToneRule::description)
                .findFirst();
    }
}
